output "summary" {
  value = {
    share_sheet_with = google_service_account.runtime.email
    secrets          = [for secret in google_secret_manager_secret.of : secret.secret_id]
    page             = lookup(local.address, "portal", "")
    bucket           = google_storage_bucket.store.name
  }
}
