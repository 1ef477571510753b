using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Referral.Service.Migrations.Pg
{
    /// <inheritdoc />
    public partial class CaseLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "NextTickTime",
                table: "cases",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "delegations",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Principal = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Delegate = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FromTime = table.Column<long>(type: "bigint", nullable: false),
                    UntilTime = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    SetBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RevokeTime = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegations", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "desk_books",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_books", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "round_documents",
                columns: table => new
                {
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<byte[]>(type: "bytea", nullable: false),
                    Html = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_documents", x => new { x.Case, x.Round });
                });

            migrationBuilder.CreateIndex(
                name: "IX_cases_NextTickTime",
                table: "cases",
                column: "NextTickTime");

            migrationBuilder.CreateIndex(
                name: "IX_delegations_Delegate_UntilTime",
                table: "delegations",
                columns: new[] { "Delegate", "UntilTime" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delegations");

            migrationBuilder.DropTable(
                name: "desk_books");

            migrationBuilder.DropTable(
                name: "round_documents");

            migrationBuilder.DropIndex(
                name: "IX_cases_NextTickTime",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "NextTickTime",
                table: "cases");
        }
    }
}
