using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Customs.Inspection.Service.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    DossierNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Assessment = table.Column<byte[]>(type: "BLOB", nullable: false),
                    History = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => new { x.Declaration, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Resource = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ActTime = table.Column<long>(type: "INTEGER", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counters", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "cursors",
                columns: table => new
                {
                    Stream = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cursors", x => x.Stream);
                });

            migrationBuilder.CreateTable(
                name: "declarations",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Mrn = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    NotPerformed = table.Column<int>(type: "INTEGER", nullable: false),
                    RandomControl = table.Column<bool>(type: "INTEGER", nullable: false),
                    RecallAdvised = table.Column<bool>(type: "INTEGER", nullable: false),
                    DossierNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AssessmentNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    LodgedHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TakenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LastEvent = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    LastActor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArrivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ExitedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Particulars = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declarations", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "dossiers",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Dossier = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers", x => new { x.Declaration, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Facts = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_history", x => x.Declaration);
                });

            migrationBuilder.CreateTable(
                name: "history_keys",
                columns: table => new
                {
                    Scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LodgedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_history_keys", x => new { x.Scope, x.Kind, x.Value, x.LodgedAt, x.Declaration });
                });

            migrationBuilder.CreateTable(
                name: "holds",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    InForce = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClockEndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Hold = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holds", x => new { x.Declaration, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Resource = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecordedTime = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "queue",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    Ended = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rank = table.Column<long>(type: "INTEGER", nullable: false),
                    Lane = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    NotPerformed = table.Column<int>(type: "INTEGER", nullable: false),
                    Mrn = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Destination = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    TakenBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Gates = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Entry = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_queue", x => x.Declaration);
                });

            migrationBuilder.CreateTable(
                name: "requests",
                columns: table => new
                {
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    ContentHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Answer = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecordedTime = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests", x => x.RequestId);
                });

            migrationBuilder.InsertData(
                table: "counters",
                columns: new[] { "Name", "Value" },
                values: new object[,]
                {
                    { "audit", 0L },
                    { "outbox", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_Resource_Sequence",
                table: "audit",
                columns: new[] { "Resource", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_declarations_not_performed",
                table: "declarations",
                column: "NotPerformed",
                filter: "\"NotPerformed\" > 0");

            migrationBuilder.CreateIndex(
                name: "IX_history_keys_Declaration",
                table: "history_keys",
                column: "Declaration");

            migrationBuilder.CreateIndex(
                name: "IX_holds_InForce_ClockEndsAt",
                table: "holds",
                columns: new[] { "InForce", "ClockEndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Topic_Sequence",
                table: "outbox",
                columns: new[] { "Topic", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_queue_Ended_Rank_Declaration",
                table: "queue",
                columns: new[] { "Ended", "Rank", "Declaration" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_RecordedTime",
                table: "requests",
                column: "RecordedTime");

            migrationBuilder.MakeAppendOnly();
            migrationBuilder.MakeAppendOnly("dossiers");
            migrationBuilder.MakeAppendOnly("assessments");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "cursors");

            migrationBuilder.DropTable(
                name: "declarations");

            migrationBuilder.DropTable(
                name: "dossiers");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "history_keys");

            migrationBuilder.DropTable(
                name: "holds");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "queue");

            migrationBuilder.DropTable(
                name: "requests");
        }
    }
}
