using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Inspection.Service.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Networks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Country",
                table: "history_keys",
                type: "TEXT",
                maxLength: 2,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Party",
                table: "history_keys",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Role",
                table: "history_keys",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Cluster",
                table: "declarations",
                type: "TEXT",
                maxLength: 70,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "clusters",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Members = table.Column<int>(type: "INTEGER", nullable: false),
                    Known = table.Column<bool>(type: "INTEGER", nullable: false),
                    Grown = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clusters", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "goods_peers",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Goods = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sales = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goods_peers", x => new { x.Scope, x.Goods });
                });

            migrationBuilder.CreateTable(
                name: "known",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ToldBy = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known", x => new { x.Scope, x.Text, x.Reference });
                });

            migrationBuilder.CreateTable(
                name: "network_keys",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Faces = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cluster = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_network_keys", x => new { x.Scope, x.Text });
                });

            migrationBuilder.CreateIndex(
                name: "IX_declarations_Cluster_State",
                table: "declarations",
                columns: new[] { "Cluster", "State" });

            migrationBuilder.CreateIndex(
                name: "ix_clusters_grown",
                table: "clusters",
                column: "Grown",
                filter: "\"Grown\"");

            migrationBuilder.CreateIndex(
                name: "IX_network_keys_Cluster",
                table: "network_keys",
                column: "Cluster");

            // What was stored before is found again; it comes into clusters when it is next assessed.
            migrationBuilder.Sql("""
                INSERT INTO network_keys ("Scope", "Text", "Count", "Faces", "Cluster")
                SELECT "Scope", "Text", COUNT(DISTINCT "Declaration"), x'', ''
                FROM (SELECT "Scope", "Declaration", CASE "Kind"
                        WHEN 'CONSIGNEE' THEN 'NAME:' WHEN 'END_USER' THEN 'NAME:' WHEN 'PAYER' THEN 'NAME:' WHEN 'REGISTRATION_NO' THEN 'REGISTRATION:' WHEN 'SERIAL_NUMBER' THEN 'SERIAL:'
                        ELSE "Kind" || ':' END || "Value" AS "Text" FROM history_keys) AS k
                GROUP BY "Scope", "Text"
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clusters");

            migrationBuilder.DropTable(
                name: "goods_peers");

            migrationBuilder.DropTable(
                name: "known");

            migrationBuilder.DropTable(
                name: "network_keys");

            migrationBuilder.DropIndex(
                name: "IX_declarations_Cluster_State",
                table: "declarations");

            migrationBuilder.DropColumn(
                name: "Country",
                table: "history_keys");

            migrationBuilder.DropColumn(
                name: "Party",
                table: "history_keys");

            migrationBuilder.DropColumn(
                name: "Role",
                table: "history_keys");

            migrationBuilder.DropColumn(
                name: "Cluster",
                table: "declarations");
        }
    }
}
