locals {
  services = [
    "artifactregistry", "cloudbuild", "cloudscheduler", "cloudtasks", "drive", "iam", "iap", "logging",
    "monitoring", "run", "secretmanager", "sheets", "storage",
  ]
  # Each service account may ask 60 times a minute, all of a project together 300 times.
  reads_per_minute = min(300, 60 * (var.city == null ? length(var.wards) : 1))
}

data "google_project" "this" {}

resource "google_project_service" "used" {
  for_each = toset(local.services)

  service            = "${each.key}.googleapis.com"
  disable_on_destroy = false
}

resource "google_project_service_identity" "iap" {
  provider = google-beta

  service    = "iap.googleapis.com"
  depends_on = [google_project_service.used]
}

resource "google_artifact_registry_repository" "images" {
  repository_id = "don-doc"
  location      = var.region
  format        = "DOCKER"
  depends_on    = [google_project_service.used]

  cleanup_policies {
    id     = "keep-last"
    action = "KEEP"

    most_recent_versions {
      keep_count = 5
    }
  }

  cleanup_policies {
    id     = "delete-old"
    action = "DELETE"

    condition {
      older_than = "2592000s"
    }
  }
}

resource "google_monitoring_notification_channel" "operator" {
  display_name = "Đôn Đốc"
  type         = "email"
  labels       = { email_address = var.alert_mail }
  depends_on   = [google_project_service.used]
}

module "ward" {
  source   = "./ward"
  for_each = var.city == null ? var.wards : {}

  name           = each.key
  ward           = each.value
  region         = var.region
  image          = var.image
  project_id     = data.google_project.this.project_id
  project_number = data.google_project.this.number
  iap_agent      = google_project_service_identity.iap.member
  channel        = google_monitoring_notification_channel.operator.id
  depends_on     = [google_project_service.used]
}

# All wards in one service, with one account, one bucket and the same senders of mail.
module "city" {
  source = "./ward"
  count  = var.city == null ? 0 : 1

  name = "city"
  ward = merge(var.city, { workbook = "", readers = [], script_client = null, mail_by_oauth = false })
  wards = {
    for name, ward in var.wards :
    name => { workbook = ward.workbook, mailsPerDay = ward.mails_per_day, sender = ward.sender }
  }
  region         = var.region
  image          = var.image
  project_id     = data.google_project.this.project_id
  project_number = data.google_project.this.number
  iap_agent      = google_project_service_identity.iap.member
  channel        = google_monitoring_notification_channel.operator.id
  depends_on     = [google_project_service.used]
}

output "city" {
  description = "What to share every ward's sheet with, and where the mail servers' addresses go."
  value       = one(module.city[*].summary)
}

output "wards" {
  description = "What to share the sheet with, where the mail server's address goes, and the page."
  value       = { for name, ward in module.ward : name => ward.summary }
}

output "repository" {
  description = "Where the image is pushed to."
  value       = "${var.region}-docker.pkg.dev/${var.project}/${google_artifact_registry_repository.images.repository_id}"
}
