{{/* The web process gets the addresses of the residents' and of the desk's roles alone: the owner's, the worker's and the operator's stay out of it. */}}
{{- define "domownik.webEnvironment" -}}
- name: DOMOWNIK_MODE
  value: production
- name: HOST
  value: 0.0.0.0
- name: PORT
  value: '3000'
{{- with .Values.config.trustedProxies }}
- name: TRUSTED_PROXIES
  value: {{ . }}
{{- end }}
- name: LOG_LEVEL
  value: {{ .Values.config.logLevel }}
- name: PASSWORD_FLOOR
  value: {{ .Values.config.passwordFloor | quote }}
- name: DATABASE_POOL_SIZE
  value: {{ .Values.config.databasePoolSize | quote }}
{{ include "domownik.secretVariable" (list $ "DATABASE_URL") }}
{{ include "domownik.secretVariable" (list $ "DATABASE_DESK_URL") }}
{{- if .Values.secret.directUrl }}
{{ include "domownik.secretVariable" (list $ "DATABASE_DIRECT_URL") }}
{{- end }}
{{ include "domownik.secretVariable" (list $ "PASSWORD_PEPPER") }}
{{- end }}

{{/* Alive is told without the database, so that its failure restarts no pod; ready asks it. */}}
{{- define "domownik.webProbes" -}}
startupProbe:
  httpGet:
    path: /healthz
    port: http
  periodSeconds: 2
  failureThreshold: 30
livenessProbe:
  httpGet:
    path: /healthz
    port: http
  periodSeconds: 10
  timeoutSeconds: 3
readinessProbe:
  httpGet:
    path: /readyz
    port: http
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
{{- end }}
