# Each request leaves one line (functions/http/cloud-log.ts): `function`, `status`, and figures such
# as `failed`. The metrics count lines; the alerts watch the metrics.
locals {
  lines = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=(\"don-doc-${var.name}-jobs\" OR \"don-doc-${var.name}\")"
  jobs  = "jsonPayload.function=(\"dispatch\" OR \"check\" OR \"remind\" OR \"report\")"
  metrics = {
    done   = "${local.lines} AND ${local.jobs} AND jsonPayload.status=200"
    broken = "${local.lines} AND ${local.jobs} AND jsonPayload.status>=500"
    mails  = "${local.lines} AND jsonPayload.function=\"remind\" AND jsonPayload.failed>0"
  }
  found = {
    broken = "công việc chạy lỗi"
    mails  = "có thư không gửi được"
  }
}

resource "google_logging_metric" "lines" {
  for_each = local.metrics

  name   = "don-doc-${var.name}-${each.key}"
  filter = each.value

  metric_descriptor {
    metric_kind = "DELTA"
    value_type  = "INT64"
  }
}

resource "google_monitoring_alert_policy" "found" {
  for_each = var.image == "" ? {} : local.found

  display_name          = "Đôn Đốc ${var.name}: ${each.value}"
  combiner              = "OR"
  notification_channels = [var.channel]

  conditions {
    display_name = each.value

    condition_threshold {
      filter          = "resource.type = \"cloud_run_revision\" AND metric.type = \"logging.googleapis.com/user/${google_logging_metric.lines[each.key].name}\""
      comparison      = "COMPARISON_GT"
      threshold_value = 0
      duration        = "0s"

      aggregations {
        alignment_period     = "300s"
        per_series_aligner   = "ALIGN_SUM"
        cross_series_reducer = "REDUCE_SUM"
      }
    }
  }

  documentation {
    content = "Xem mục “Khi có báo động” trong functions/deploy/README.md."
  }
}

# The longest silence that is right: from the evening's last check to the morning's first.
resource "google_monitoring_alert_policy" "silent" {
  count = var.image == "" ? 0 : 1

  display_name          = "Đôn Đốc ${var.name}: không có công việc nào chạy"
  combiner              = "OR"
  notification_channels = [var.channel]

  conditions {
    display_name = "16 giờ không có lượt chạy nào xong"

    condition_absent {
      filter   = "resource.type = \"cloud_run_revision\" AND metric.type = \"logging.googleapis.com/user/${google_logging_metric.lines["done"].name}\""
      duration = "57600s"

      aggregations {
        alignment_period     = "3600s"
        per_series_aligner   = "ALIGN_SUM"
        cross_series_reducer = "REDUCE_SUM"
      }
    }
  }

  documentation {
    content = "Xem mục “Khi có báo động” trong functions/deploy/README.md."
  }
}
