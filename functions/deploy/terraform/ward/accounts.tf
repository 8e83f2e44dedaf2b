# What the software runs as: no role in the project; its own bucket, its own secrets, and whatever
# spreadsheet people share with it. One for each ward, so that no ward can reach another's.
resource "google_service_account" "runtime" {
  account_id   = "dd-${var.name}"
  display_name = "Đôn Đốc ${var.name}"
}

# What the schedule calls as: it may start this ward's jobs, and nothing else.
resource "google_service_account" "caller" {
  account_id   = "dd-${var.name}-goi"
  display_name = "Đôn Đốc ${var.name}: lịch chạy"
}
