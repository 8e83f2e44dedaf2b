resource "google_iap_web_cloud_run_service_iam_member" "reader" {
  for_each = var.image == "" ? toset([]) : toset(var.ward.readers)

  location               = var.region
  cloud_run_service_name = google_cloud_run_v2_service.door["portal"].name
  role                   = "roles/iap.httpsResourceAccessor"
  member                 = each.value
}

# The menu in the sheet comes with the person's own token, made for the script's OAuth client.
resource "google_iap_settings" "script" {
  count = var.image == "" || var.ward.script_client == null ? 0 : 1

  name = "projects/${var.project_number}/iap_web/cloud_run-${var.region}/services/${google_cloud_run_v2_service.door["portal"].name}"

  access_settings {
    oauth_settings {
      programmatic_clients = [var.ward.script_client]
    }
  }
}
