# The program, with what it needs to make PDF files. The database is a service of its own.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet restore src/Analytics.App --locked-mode \
 && dotnet publish src/Analytics.App -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update \
 && apt-get install -y --no-install-recommends chromium fonts-dejavu-core \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home wijkzicht \
 && install -d -o wijkzicht /data
COPY --from=build /app /app
USER wijkzicht
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/Analytics.App.dll"]
CMD ["serve", "--data", "/data", "--urls", "http://0.0.0.0:5080"]
