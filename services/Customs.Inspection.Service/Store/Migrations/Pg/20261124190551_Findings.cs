using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Inspection.Service.Store.Migrations.Pg
{
    /// <inheritdoc />
    public partial class Findings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "finding_keys",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "character varying(220)", maxLength: 220, nullable: false),
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_keys", x => new { x.Scope, x.Text, x.Case, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Scope = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Declaration = table.Column<string>(type: "character varying(70)", maxLength: 70, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_findings", x => new { x.Case, x.Number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_finding_keys_Case",
                table: "finding_keys",
                column: "Case");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "finding_keys");

            migrationBuilder.DropTable(
                name: "findings");
        }
    }
}
