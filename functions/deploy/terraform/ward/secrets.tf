# Only the places: values are put in by hand (README) and never reach Terraform's state.
locals {
  oauth_secrets = {
    SMTP_OAUTH_CLIENT_ID     = "oauth-client-id"
    SMTP_OAUTH_CLIENT_SECRET = "oauth-client-secret"
    SMTP_OAUTH_REFRESH_TOKEN = "oauth-refresh-token"
  }
  secrets = merge({ SMTP_URL = "smtp-url" }, var.ward.mail_by_oauth ? local.oauth_secrets : {})
}

resource "google_secret_manager_secret" "of" {
  for_each = local.secrets

  secret_id = "don-doc-${var.name}-${each.value}"

  replication {
    auto {}
  }
}

resource "google_secret_manager_secret_iam_member" "runtime" {
  for_each = google_secret_manager_secret.of

  secret_id = each.value.id
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.runtime.member
}
