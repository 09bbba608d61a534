# Two stages: the first installs, compiles and packs; the second holds what a hub needs to run and
# nothing else, as a user who may change none of it. What it is given and how it is run: compose.yaml.
ARG NODE=24-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /source
COPY . .
RUN npm run pack -- ../packed

FROM node:${NODE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /hub
COPY --from=build /packed ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "launcher/dist/healthy.js"]
# What most requests make is gone with the request: room for it spares the looking for what is not.
ENTRYPOINT ["node", "--max-semi-space-size=64", "launcher/dist/run.js"]
CMD ["start"]
