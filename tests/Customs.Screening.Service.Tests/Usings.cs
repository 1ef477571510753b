using Customs.Testing;

[assembly: AssemblyFixture(typeof(PostgresServer))]
