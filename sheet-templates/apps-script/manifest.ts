/** `appsscript.json`: what the script may do, and in which language of dates it runs. */
export const manifest = {
  timeZone: 'Asia/Ho_Chi_Minh',
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
  },
  oauthScopes: [
    // Who the person is: the identity token.
    'openid',
    'https://www.googleapis.com/auth/userinfo.email',
    'https://www.googleapis.com/auth/script.external_request',
    'https://www.googleapis.com/auth/script.container.ui',
    // The address, asked once for all.
    'https://www.googleapis.com/auth/script.storage',
    // Filter views are not in the narrower service of one spreadsheet.
    'https://www.googleapis.com/auth/spreadsheets',
  ],
} as const;
