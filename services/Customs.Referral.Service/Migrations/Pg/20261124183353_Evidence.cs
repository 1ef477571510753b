using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Referral.Service.Migrations.Pg
{
    /// <inheritdoc />
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "case_keys",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Value = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_keys", x => new { x.Kind, x.Value, x.Case });
                });

            migrationBuilder.CreateTable(
                name: "case_profiles",
                columns: table => new
                {
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    RecordedTime = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_profiles", x => new { x.Case, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "case_standings",
                columns: table => new
                {
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    RecordedTime = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_standings", x => new { x.Case, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "custody",
                columns: table => new
                {
                    Evidence = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    From = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Time = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_custody", x => new { x.Evidence, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false),
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Erased = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "evidence_parts",
                columns: table => new
                {
                    Evidence = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_parts", x => new { x.Evidence, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "retention_clocks",
                columns: table => new
                {
                    Case = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    EndTime = table.Column<long>(type: "bigint", nullable: false),
                    Done = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_clocks", x => new { x.Case, x.Version });
                });

            migrationBuilder.CreateIndex(
                name: "IX_case_keys_Case",
                table: "case_keys",
                column: "Case");

            migrationBuilder.CreateIndex(
                name: "IX_case_profiles_Year_RecordedTime",
                table: "case_profiles",
                columns: new[] { "Year", "RecordedTime" });

            migrationBuilder.CreateIndex(
                name: "IX_case_standings_Year_RecordedTime",
                table: "case_standings",
                columns: new[] { "Year", "RecordedTime" });

            migrationBuilder.CreateIndex(
                name: "IX_evidence_Case_Number",
                table: "evidence",
                columns: new[] { "Case", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_clocks_Done_EndTime",
                table: "retention_clocks",
                columns: new[] { "Done", "EndTime" });
            migrationBuilder.MakeAppendOnly("custody");
            migrationBuilder.MakeAppendOnly("case_standings");
            migrationBuilder.MakeAppendOnly("case_profiles");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_keys");

            migrationBuilder.DropTable(
                name: "case_profiles");

            migrationBuilder.DropTable(
                name: "case_standings");

            migrationBuilder.DropTable(
                name: "custody");

            migrationBuilder.DropTable(
                name: "evidence");

            migrationBuilder.DropTable(
                name: "evidence_parts");

            migrationBuilder.DropTable(
                name: "retention_clocks");
        }
    }
}
