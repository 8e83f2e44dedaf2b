# A city: one service for all wards of a list. The schedule calls `dispatch`, which queues each ward's
# job; the queue calls the same service for one ward after the other.
locals {
  is_city = length(var.wards) > 0
  # A check reads its sheet twice: 24 a minute leave a fifth of the account's 60 reads a minute to
  # whatever has to be asked again.
  jobs_per_second = 0.4
}

resource "google_storage_bucket_object" "wards" {
  count = local.is_city ? 1 : 0

  name         = "wards.json"
  bucket       = google_storage_bucket.store.name
  content      = jsonencode(var.wards)
  content_type = "application/json"
}

resource "google_cloud_tasks_queue" "jobs" {
  count = local.is_city ? 1 : 0

  name     = "don-doc-${var.name}"
  location = var.region

  rate_limits {
    max_dispatches_per_second = local.jobs_per_second
    max_concurrent_dispatches = 4
  }

  # Repeating is safe: what was sent is remembered.
  retry_config {
    max_attempts = 4
    min_backoff  = "120s"
    max_backoff  = "1200s"
  }
}

resource "google_cloud_tasks_queue_iam_member" "runtime" {
  count = local.is_city ? 1 : 0

  name     = google_cloud_tasks_queue.jobs[0].name
  location = var.region
  role     = "roles/cloudtasks.enqueuer"
  member   = google_service_account.runtime.member
}

# Its tasks call as the schedule does.
resource "google_service_account_iam_member" "runtime" {
  count = local.is_city ? 1 : 0

  service_account_id = google_service_account.caller.name
  role               = "roles/iam.serviceAccountUser"
  member             = google_service_account.runtime.member
}
