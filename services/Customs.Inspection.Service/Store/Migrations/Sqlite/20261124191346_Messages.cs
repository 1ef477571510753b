using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Inspection.Service.Store.Migrations.Sqlite
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
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Lodged = table.Column<bool>(type: "INTEGER", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Family = table.Column<int>(type: "INTEGER", nullable: false),
                    Syntax = table.Column<int>(type: "INTEGER", nullable: false),
                    Namespace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Lrn = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Ucr = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Office = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReceivedFrom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Refusal = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "operators",
                columns: table => new
                {
                    Eori = table.Column<string>(type: "TEXT", maxLength: 17, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Street = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    City = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Postcode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false)
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
