locals {
  # Wards of a city do not all knock in the same minute.
  minute = parseint(substr(md5(var.name), 0, 4), 16) % 50
  schedule = var.image == "" ? {} : {
    check  = "${local.minute} ${var.ward.check_hours} * * *"
    remind = var.ward.remind_time
    report = var.ward.report_time
  }
}

resource "google_cloud_scheduler_job" "job" {
  for_each = local.schedule

  name             = "don-doc-${var.name}-${each.key}"
  region           = var.region
  schedule         = each.value
  time_zone        = "Asia/Ho_Chi_Minh"
  attempt_deadline = "600s"

  # Repeating is safe: what was sent is remembered.
  retry_config {
    retry_count          = 3
    min_backoff_duration = "120s"
    max_backoff_duration = "1200s"
  }

  http_target {
    http_method = "POST"
    uri         = "${local.address["jobs"]}/${local.is_city ? "dispatch" : each.key}"
    headers     = { "Content-Type" = "application/json" }
    body        = base64encode(local.is_city ? jsonencode({ job = each.key }) : "{}")

    oidc_token {
      service_account_email = google_service_account.caller.email
      audience              = local.address["jobs"]
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.caller]
}
