# The service as an image: what `npm run build` makes, which is all that it runs on; nothing else.
#
# Node.js 24 has security fixes until April 2028. Debian 13 (trixie) is the stable release, in the care of Debian's security team until
# August 2028; of Debian 12 (bookworm) that care ended in 2026.
#
# The tag names one exact version of Node.js. A tag can be moved, a digest cannot: to pin it, take the index digest from
#   docker buildx imagetools inspect node:24.20.0-trixie-slim
# and write node:24.20.0-trixie-slim@sha256:<digest> below; renew it with each new version.
ARG NODE_IMAGE=node:24.20.0-trixie-slim

# The service with what it loads of the modules that the lock file names, and the checked rules; the compiler and the modules stay in this stage.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/facts.js scripts/bundle.js scripts/build-page.js scripts/terms.js scripts/
COPY schemas/ schemas/
COPY src/ src/
COPY rules/ rules/
RUN npm run build && rm dist/.tsbuildinfo

# The files belong to root and the process does not: it cannot change the law, nor itself. It writes nothing to disk, so the
# root file system may be read-only.
FROM ${NODE_IMAGE} AS run
ARG VERSION=2.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Chronologie" \
      org.opencontainers.image.description="From which day may a film be exploited in France, on which medium, under which text of law" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/dist/ dist/
COPY package.json ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/server.js"]
