"""Django's settings, worked out from the installation's configuration. Nothing here is a secret or a choice."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from tandem.hub import config
from tandem.hub.databases import databases
from tandem.hub.identities import as_apps
from tandem.hub.installations import MADE, Installation

CONFIGURATION = config.load()
DOORS = CONFIGURATION.doors
PRIVATE_DOOR = DOORS is not config.Doors.PUBLIC
NEWSROOM = PRIVATE_DOOR and CONFIGURATION.newsroom
INSTALLATION = CONFIGURATION.installation
MADE_OF = MADE[INSTALLATION]
# Whether there is a front door behind this one.
ALONE = INSTALLATION is Installation.NEWSROOM
HUB = Path(__file__).parent

DEBUG = False
SECRET_KEY = CONFIGURATION.secret_key.get_secret_value() if CONFIGURATION.secret_key else ""
AUDIT_KEY = CONFIGURATION.audit_key.get_secret_value() if CONFIGURATION.audit_key else ""
FIELD_KEYS = CONFIGURATION.field_keys.get_secret_value() if CONFIGURATION.field_keys else ""
LETTERBOX_KEYS = CONFIGURATION.letterbox_keys.get_secret_value() if CONFIGURATION.letterbox_keys else ""
LETTERBOX_FOLDER = CONFIGURATION.letterbox_folder
LETTERBOX_PUBLIC_KEY = CONFIGURATION.letterbox_public_key
ALLOWED_HOSTS = list(CONFIGURATION.allowed_hosts)
PARTNERSHIP = CONFIGURATION.partnership
TELEPHONE = CONFIGURATION.telephone
CONTACT_EMAIL = CONFIGURATION.contact_email
COMMENTS_EMAIL = CONFIGURATION.comments_email
DEMO = False

ROOT_URLCONF = "tandem.hub.urls"
WSGI_APPLICATION = "tandem.hub.wsgi.application"
DATABASES = databases(CONFIGURATION)
DATABASE_ROUTERS = ["tandem.hub.news.edition.Router"] if "news" in DATABASES else []
NEWS_FOLDER = CONFIGURATION.news_folder
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "hub_cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
    if PRIVATE_DOOR
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    # Public pages as they go over the wire, some 20 kB each: in each process, for they are made from what it has read.
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "TIMEOUT": 3600,
        "OPTIONS": {"MAX_ENTRIES": 1000},
    },
}
# Made at once as they now stand: docs/decisions/newsroom.md.
MIGRATION_MODULES = {
    f"wagtail{app}": f"tandem.hub.newsroom.wagtail_migrations.{app}" for app in ("core", "images", "users")
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

_PRIVATE_APPS = [
    *MADE_OF.apps,
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.usersessions",
    "axes",
]
# What stories are written with. Its sign-in, groups, documents, remote embeds and update checks are not for us.
NEWSROOM_APPS = [
    "wagtail.users",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    # Last: what it says of rights and e-mails stands in the place of what Wagtail says.
    "tandem.hub.newsroom",
]
# The public process has no accounts, sessions or record to reach, even by mistake.
INSTALLED_APPS = [
    "tandem.hub",
    "tandem.hub.public",
    "tandem.hub.letterbox",
    "tandem.hub.news",
    *(NEWSROOM_APPS if NEWSROOM else []),
    *(_PRIVATE_APPS if PRIVATE_DOOR else []),
    "django.contrib.staticfiles",
    "csp",
]

_EVERY_DOOR = [
    "tandem.hub.middleware.RequestContext",
    "tandem.hub.middleware.OwnProxy",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
_PRIVATE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "tandem.hub.middleware.SessionLimits",
    "tandem.hub.middleware.OnBehalf",
]
MIDDLEWARE = [
    *_EVERY_DOOR,
    *(_PRIVATE if PRIVATE_DOOR else ["django.middleware.csrf.CsrfViewMiddleware"]),
    *(MADE_OF.middleware if PRIVATE_DOOR else ()),
    "tandem.hub.permissions.DenyByDefault",
    *(["axes.middleware.AxesMiddleware"] if PRIVATE_DOOR else []),
    "tandem.hub.middleware.InWords",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HUB / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                *(["django.contrib.auth.context_processors.auth"] if PRIVATE_DOOR else []),
                *(["django.contrib.messages.context_processors.messages"] if PRIVATE_DOOR else []),
                "tandem.hub.context.installation",
            ],
        },
    }
]

LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", _("English"))]
TIME_ZONE = "Europe/London"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = CONFIGURATION.static_root
STATICFILES_DIRS = [HUB / "static"]
STORAGES = {
    "default": {
        "BACKEND": "tandem.hub.newsroom.originals.Originals"
        if NEWSROOM
        else "django.core.files.storage.FileSystemStorage"
    },
    "staticfiles": {"BACKEND": "tandem.hub.static_files.StaticFiles"},
}
WHITENOISE_MAX_AGE = 3600
WHITENOISE_USE_FINDERS = False

if PRIVATE_DOOR:
    AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "tandem.hub.accounts.backend.Backend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "tandem.hub.accounts.passwords.NotAVariation"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
]
LOGIN_URL = "account_login"
PASSWORD_RESET_TIMEOUT = int(timedelta(days=3).total_seconds())
LOGIN_REDIRECT_URL = "staff:start"

ACCOUNT_FORMS = {"login": "tandem.hub.accounts.forms.SignInForm"}
ACCOUNT_ADAPTER = "tandem.hub.accounts.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = int(timedelta(minutes=10).total_seconds())
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {"login_failed": "100/m/ip", "reauthenticate": "10/m/user"}
BEHIND_PROXY = CONFIGURATION.transport is config.Transport.PROXY
TRUSTED_PROXIES = CONFIGURATION.trusted_proxies
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0
IDENTITIES = CONFIGURATION.identities
SOCIALACCOUNT_PROVIDERS = as_apps(IDENTITIES)
SOCIALACCOUNT_ADAPTER = "tandem.hub.accounts.identity.SocialAdapter"
# A link, not a form: the policy lets no form of ours lead to another site, and a link changes nothing here.
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_AUTO_SIGNUP = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
MFA_ADAPTER = "tandem.hub.accounts.adapters.MFAAdapter"
MFA_FORMS = {
    "authenticate": "tandem.hub.accounts.forms.CodeForm",
    "reauthenticate": "tandem.hub.accounts.forms.CodeAgainForm",
    "activate_totp": "tandem.hub.accounts.forms.ActivateForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_PERIOD = 30
MFA_TOTP_ISSUER = "Tandem"
MFA_TOTP_TOLERANCE = 1
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not CONFIGURATION.encrypted

AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_HANDLER = "tandem.hub.accounts.lockout.Handler"
AXES_USERNAME_FORM_FIELD = "login"
AXES_USERNAME_CALLABLE = "tandem.hub.accounts.signals.typed_address"
AXES_CLIENT_IP_CALLABLE = "tandem.hub.middleware.client_address"
AXES_LOCKOUT_CALLABLE = "tandem.hub.errors.locked_out"
AXES_RESET_ON_SUCCESS = True
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

SESSION_IDLE = timedelta(minutes=30)
SESSION_ABSOLUTE = timedelta(hours=12)
SESSION_COOKIE_AGE = int(SESSION_ABSOLUTE.total_seconds())
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CONFIGURATION.encrypted
CSRF_COOKIE_SECURE = CONFIGURATION.encrypted
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "tandem.hub.errors.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

SECURE_SSL_REDIRECT = CONFIGURATION.encrypted
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
SECURE_HSTS_SECONDS = int(timedelta(days=365).total_seconds()) if CONFIGURATION.encrypted else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "connect-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
    }
}

FILES_FOLDER = CONFIGURATION.files_folder
SCAN_COMMAND = CONFIGURATION.scan_command
FILE_UPLOAD_HANDLERS = ["tandem.hub.files.uploads.InMemory"]

SITE_ADDRESS = CONFIGURATION.address
# Where readers find the public pages: of the private door another site.
PUBLIC_ADDRESS = CONFIGURATION.readers_address

WAGTAIL_SITE_NAME = "Tandem"
WAGTAILADMIN_BASE_URL = SITE_ADDRESS
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILADMIN_COMMENTS_ENABLED = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
# No index: a serving connection may not open the embedded database's kind of one, and the stories are few.
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "modelsearch.backends.database.fallback", "AUTO_UPDATE": False}}
# Asked while Wagtail is loaded, its static files would be looked for before there are any.
WAGTAILADMIN_STATIC_FILE_VERSION_STRINGS = False
WAGTAILIMAGES_IMAGE_MODEL = "newsroom.Photograph"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20_000_000
TAGGIT_CASE_INSENSITIVE = True
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend" if CONFIGURATION.email_host else "tandem.hub.outbox.nowhere.Backend"
)
EMAIL_HOST = CONFIGURATION.email_host
EMAIL_PORT = CONFIGURATION.email_port
EMAIL_HOST_USER = CONFIGURATION.email_user
EMAIL_HOST_PASSWORD = CONFIGURATION.email_password.get_secret_value() if CONFIGURATION.email_password else ""
EMAIL_USE_TLS = CONFIGURATION.email_security is config.MailSecurity.STARTTLS
EMAIL_USE_SSL = CONFIGURATION.email_security is config.MailSecurity.TLS
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = CONFIGURATION.email_from or "tandem@localhost"
SILENCED_SYSTEM_CHECKS: list[str] = []
LOGGING_CONFIG = "tandem.hub.logs.configure"
LOGGING = {"level": "INFO"}
