{{- define "domownik.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" -}}
{{- end }}

{{- define "domownik.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 50 | trimSuffix "-" -}}
{{- else if contains (include "domownik.name" .) .Release.Name -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "domownik.name" .) | trunc 50 | trimSuffix "-" -}}
{{- end -}}
{{- end }}

{{/* Labels by which pods are chosen; never changed, a Deployment's selector is immutable. Call with (list $ "component"). */}}
{{- define "domownik.selector" -}}
app.kubernetes.io/name: {{ include "domownik.name" (first .) }}
app.kubernetes.io/instance: {{ (first .).Release.Name }}
app.kubernetes.io/component: {{ last . }}
{{- end }}

{{- define "domownik.labels" -}}
{{ include "domownik.selector" . }}
app.kubernetes.io/version: {{ (first .).Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ (first .).Release.Service }}
helm.sh/chart: {{ printf "%s-%s" (first .).Chart.Name (first .).Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "domownik.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- default (include "domownik.fullname" .) .Values.serviceAccount.name -}}
{{- else -}}
{{- default "default" .Values.serviceAccount.name -}}
{{- end -}}
{{- end }}

{{- define "domownik.image" -}}
{{- $image := .Values.image -}}
{{- if $image.digest -}}
{{- printf "%s@%s" $image.repository $image.digest -}}
{{- else -}}
{{- printf "%s:%s" $image.repository (default .Chart.AppVersion $image.tag) -}}
{{- end -}}
{{- end }}

{{/* Call with (list $ "KEY"): the variable KEY out of the Secret. */}}
{{- define "domownik.secretVariable" -}}
- name: {{ last . }}
  valueFrom:
    secretKeyRef:
      name: {{ (first .).Values.secret.name }}
      key: {{ last . }}
{{- end }}

{{/* Where the Secret has no such key, the process starts without the variable. */}}
{{- define "domownik.optionalSecretVariable" -}}
{{ include "domownik.secretVariable" . }}
      optional: true
{{- end }}

{{- define "domownik.podSecurity" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  seccompProfile:
    type: RuntimeDefault
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{- define "domownik.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end }}

{{- define "domownik.databaseName" -}}
{{ include "domownik.fullname" . }}-db
{{- end }}
