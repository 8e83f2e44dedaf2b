variable "name" { type = string }
variable "ward" {
  type = object({
    workbook      = string
    readers       = list(string)
    script_client = optional(string)
    mail_by_oauth = bool
    mails_per_day = number
    check_hours   = string
    remind_time   = string
    report_time   = string
    keep_old_days = number
  })
}
# A city's, as functions/wards.ts reads them; none = one ward.
variable "wards" {
  type = map(object({
    workbook    = string
    mailsPerDay = number
    sender      = number
  }))
  default = {}
}
variable "region" { type = string }
variable "image" { type = string }
variable "project_id" { type = string }
variable "project_number" { type = string }
variable "iap_agent" { type = string }
variable "channel" { type = string }
