locals {
  services = [
    "artifactregistry", "cloudbuild", "cloudscheduler", "cloudtasks", "drive", "iam", "iap", "logging",
    "monitoring", "run", "secretmanager", "sheets", "storage",
  ]
  # Each service account may ask 60 times a minute, all of a project together 300 times.
  reads_per_minute = min(300, 60 * length(local.services_of))
}

# A set of services, account, bucket and secrets for each ward, or one for all wards of a city.
locals {
  of_wards = { for name, ward in var.wards : name => { ward = ward, wards = {} } if var.city == null }
  of_city = {
    for city in var.city[*] : "city" => {
      ward = merge(city, { workbook = "", readers = [], script_client = null, mail_by_oauth = false })
      wards = {
        for name, ward in var.wards :
        name => { workbook = ward.workbook, mailsPerDay = ward.mails_per_day, sender = ward.sender }
      }
    }
  }
  services_of = merge(local.of_wards, local.of_city)
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
  for_each = local.services_of

  name           = each.key
  ward           = each.value.ward
  wards          = each.value.wards
  region         = var.region
  image          = var.image
  project_id     = data.google_project.this.project_id
  project_number = data.google_project.this.number
  iap_agent      = google_project_service_identity.iap.member
  channel        = google_monitoring_notification_channel.operator.id
  depends_on     = [google_project_service.used]
}

output "wards" {
  description = "By ward, or of the city: what to share the sheets with, where the mail servers' addresses go, and the page."
  value       = { for name, ward in module.ward : name => ward.summary }
}

output "repository" {
  description = "Where the image is pushed to."
  value       = "${var.region}-docker.pkg.dev/${var.project}/${google_artifact_registry_repository.images.repository_id}"
}
