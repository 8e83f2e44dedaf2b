# Copy to wards.auto.tfvars and fill in. No secret belongs here.
project    = "phuong-hoa-binh-don-doc"
alert_mail = "cntt@hoabinh.test"

wards = {
  hoa-binh = {
    workbook = "https://docs.google.com/spreadsheets/d/0123456789abcdefghijABCDEFGHIJ0123456789abcd/edit"
    readers  = ["group:van-phong@hoabinh.test", "user:chu-tich@hoabinh.test"]
  }
}
