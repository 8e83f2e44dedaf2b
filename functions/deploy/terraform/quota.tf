# More than 70 % of the Sheets API's reads or writes in a minute: the next ward would have to wait.
resource "google_monitoring_alert_policy" "quota" {
  for_each = toset(["read_requests", "write_requests"])

  display_name          = "Đôn Đốc: hạn mức Google Sheets trên 70 % (${each.key})"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.operator.id]

  conditions {
    display_name = "trên 70 % trong một phút"

    condition_threshold {
      filter          = "resource.type = \"consumer_quota\" AND metric.type = \"serviceruntime.googleapis.com/quota/rate/net_usage\" AND resource.labels.service = \"sheets.googleapis.com\" AND metric.labels.quota_metric = \"sheets.googleapis.com/${each.key}\""
      comparison      = "COMPARISON_GT"
      threshold_value = floor(local.reads_per_minute * 0.7)
      duration        = "0s"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_SUM"
        cross_series_reducer = "REDUCE_SUM"
      }
    }
  }

  documentation {
    content = "Sổ theo dõi bị đọc hoặc ghi quá dày. Xem mục “Khi có báo động” trong functions/deploy/README.md."
  }
}
