variable "project" {
  description = "The ward's, or the city's, Google Cloud project."
  type        = string
}

variable "region" {
  description = "Where everything runs and lies."
  type        = string
  default     = "asia-southeast1"
}

variable "image" {
  description = "The image that was built from dist/functions. Blank on the first run, when its repository does not exist yet: then only what has to be there first is made."
  type        = string
  default     = ""
}

variable "alert_mail" {
  description = "Who is told when something fails."
  type        = string
}

variable "wards" {
  description = "One entry for one ward; a city lists all of them. The key becomes part of names."
  type = map(object({
    # The address of the Google Sheet, shared as Editor with the ward's own service account.
    workbook = string
    # Google accounts or groups that may open the reports page: "user:…", "group:…", "domain:…".
    readers = list(string)
    # The OAuth client of the script in the sheet; null = its menu is not used.
    script_client = optional(string)
    # Gmail by OAuth instead of a password in the address of the mail server.
    mail_by_oauth = optional(bool, false)
    mails_per_day = optional(number, 400)
    # In a city: which address of the secret smtp-url its mails leave by, counted from 1.
    sender = optional(number, 1)
    # Cron, in Asia/Ho_Chi_Minh. The jobs know days off themselves, so they run every day, and
    # silence means trouble.
    check_hours   = optional(string, "7-17")
    remind_time   = optional(string, "30 7 * * *")
    report_time   = optional(string, "0 16 14 3,6,9,12 *")
    keep_old_days = optional(number, 365)
  }))

  validation {
    condition     = alltrue([for name in keys(var.wards) : can(regex("^[a-z][a-z0-9-]{1,18}[a-z0-9]$", name))])
    error_message = "A ward's key has 3 to 20 small letters, digits and hyphens and begins with a letter: hoa-binh."
  }
}

variable "city" {
  description = "All wards in one service that a queue calls; null = a service, an account and a bucket for each ward."
  type = object({
    # Of each sender; its wards share it evenly.
    mails_per_day = optional(number, 2000)
    check_hours   = optional(string, "7-17")
    remind_time   = optional(string, "30 7 * * *")
    report_time   = optional(string, "0 16 14 3,6,9,12 *")
    keep_old_days = optional(number, 365)
  })
  default = null
}
