using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Inspection.Service.Store.Migrations.Pg
{
    /// <inheritdoc />
    public partial class HoldClocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "NextTickAt",
                table: "holds",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_holds_InForce_NextTickAt",
                table: "holds",
                columns: new[] { "InForce", "NextTickAt" });

            // Holds of before are looked at when their clock ends, and get their own times then.
            migrationBuilder.Sql("UPDATE holds SET \"NextTickAt\" = \"ClockEndsAt\" WHERE \"InForce\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_holds_InForce_NextTickAt",
                table: "holds");

            migrationBuilder.DropColumn(
                name: "NextTickAt",
                table: "holds");
        }
    }
}
