# One image, two doors (shared/decisions/0013): sign-in differs, and Identity-Aware Proxy stands
# before a whole service.
locals {
  doors = {
    jobs   = { name = "don-doc-${var.name}-jobs", seconds = 600, most = 1 }
    portal = { name = "don-doc-${var.name}", seconds = 600, most = 2 }
  }
  # One instance for the jobs: it is the one that counts the account's calls of the Sheets API.
  runs = { for door, run in local.doors : door => run if var.image != "" && (door == "jobs" || !local.is_city) }
  # Known before the services exist, so that each can be told its own.
  address = {
    for door, run in local.runs :
    door => "https://${run.name}-${var.project_number}.${var.region}.run.app"
  }
  common = {
    GOOGLE_CLOUD_PROJECT = var.project_id
    STORE_BUCKET         = google_storage_bucket.store.name
    MAILS_PER_DAY        = tostring(var.ward.mails_per_day)
    JOB_SECONDS          = "540"
    FUNCTION_TARGET      = "all"
  }
  of_city = {
    WARDS       = one(google_storage_bucket_object.wards[*].name)
    TASKS_QUEUE = one(google_cloud_tasks_queue.jobs[*].id)
    JOBS_URL    = lookup(local.address, "jobs", "")
  }
  of_ward = {
    WORKBOOK   = var.ward.workbook
    PORTAL_URL = lookup(local.address, "portal", "")
  }
  # Each door believes one kind of caller only.
  environment = {
    jobs = {
      JOB_AUDIENCE = lookup(local.address, "jobs", "")
      JOB_CALLERS  = google_service_account.caller.email
    }
    portal = {
      IAP_AUDIENCE = "/projects/${var.project_number}/locations/${var.region}/services/don-doc-${var.name}"
    }
  }
}

resource "google_cloud_run_v2_service" "door" {
  for_each = local.runs

  name                = each.value.name
  location            = var.region
  ingress             = "INGRESS_TRAFFIC_ALL"
  iap_enabled         = each.key == "portal"
  deletion_protection = false

  template {
    service_account                  = google_service_account.runtime.email
    timeout                          = "${each.value.seconds}s"
    max_instance_request_concurrency = 8

    scaling {
      max_instance_count = each.value.most
    }

    containers {
      image = var.image

      resources {
        limits            = { cpu = "1", memory = "512Mi" }
        startup_cpu_boost = true
      }

      startup_probe {
        http_get {
          path = "/health"
        }
      }

      dynamic "env" {
        for_each = merge(local.common, local.is_city ? local.of_city : local.of_ward, local.environment[each.key])

        content {
          name  = env.key
          value = env.value
        }
      }

      dynamic "env" {
        for_each = google_secret_manager_secret.of

        content {
          name = env.key

          value_source {
            secret_key_ref {
              secret  = env.value.secret_id
              version = "latest"
            }
          }
        }
      }
    }
  }

  depends_on = [google_secret_manager_secret_iam_member.runtime]
}

# Nobody else: not even people of the project reach the jobs by the network alone.
resource "google_cloud_run_v2_service_iam_member" "caller" {
  count = var.image == "" ? 0 : 1

  name     = google_cloud_run_v2_service.door["jobs"].name
  location = var.region
  role     = "roles/run.invoker"
  member   = google_service_account.caller.member
}

resource "google_cloud_run_v2_service_iam_member" "iap" {
  count = contains(keys(local.runs), "portal") ? 1 : 0

  name     = google_cloud_run_v2_service.door["portal"].name
  location = var.region
  role     = "roles/run.invoker"
  member   = var.iap_agent
}
