using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Inspection.Service.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LicencesAndExaminations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "examined",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Hits = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Found = table.Column<bool>(type: "INTEGER", nullable: false),
                    Random = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_examined", x => x.Declaration);
                });

            migrationBuilder.CreateTable(
                name: "licence_uses",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Licence = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    Used = table.Column<long>(type: "INTEGER", nullable: false),
                    Told = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_licence_uses", x => new { x.Scope, x.Licence, x.Declaration, x.Unit });
                });

            migrationBuilder.CreateIndex(
                name: "IX_licence_uses_Declaration",
                table: "licence_uses",
                column: "Declaration");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "examined");

            migrationBuilder.DropTable(
                name: "licence_uses");
        }
    }
}
