using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Customs.Classification.Service.Migrations.Pg
{
    /// <inheritdoc />
    public partial class ItemKnowledge : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "item_knowledge",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    ModelKey = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_knowledge", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_item_knowledge_ModelKey_Sequence",
                table: "item_knowledge",
                columns: new[] { "ModelKey", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_item_knowledge_Sequence",
                table: "item_knowledge",
                column: "Sequence",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "item_knowledge");
        }
    }
}
