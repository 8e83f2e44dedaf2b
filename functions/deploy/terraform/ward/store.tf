# What was sent and the finished reports. No retention policy: the software replaces its own records,
# which such a policy refuses. Old versions and deleted files are kept instead.
resource "google_storage_bucket" "store" {
  name                        = "${var.project_id}-don-doc-${var.name}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  soft_delete_policy {
    retention_duration_seconds = 7776000
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = var.ward.keep_old_days
      num_newer_versions         = 3
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_storage_bucket_iam_member" "runtime" {
  bucket = google_storage_bucket.store.name
  role   = "roles/storage.objectUser"
  member = google_service_account.runtime.member
}
