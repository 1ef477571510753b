using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Inspection.Service.Store.Migrations.Pg
{
    /// <inheritdoc />
    public partial class Messages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Declaration = table.Column<string>(type: "character varying(70)", maxLength: 70, nullable: false),
                    Lodged = table.Column<bool>(type: "boolean", nullable: false),
                    Scope = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Family = table.Column<int>(type: "integer", nullable: false),
                    Syntax = table.Column<int>(type: "integer", nullable: false),
                    Namespace = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MessageId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Sender = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Recipient = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Lrn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Ucr = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Office = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Holder = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ReceivedFrom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "bytea", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    Refusal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "operators",
                columns: table => new
                {
                    Eori = table.Column<string>(type: "character varying(17)", maxLength: 17, nullable: false),
                    Name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Street = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    City = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Postcode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operators", x => x.Eori);
                });

            migrationBuilder.CreateIndex(
                name: "IX_messages_Declaration",
                table: "messages",
                column: "Declaration");

            migrationBuilder.CreateIndex(
                name: "IX_messages_ReceivedAt",
                table: "messages",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_messages_Scope_Lrn",
                table: "messages",
                columns: new[] { "Scope", "Lrn" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_Scope_Ucr",
                table: "messages",
                columns: new[] { "Scope", "Ucr" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "operators");
        }
    }
}
