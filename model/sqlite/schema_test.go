package sqlite

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
)

// What was put into a file so that it shows or writes other figures is seen when it is opened, and the file is not touched.
func TestAForeignSchemaIsRefused(t *testing.T) {
	for name, script := range map[string]string{
		"trigger that alters figures":  "CREATE TRIGGER x AFTER INSERT ON journal BEGIN UPDATE budget SET amount = 0; END",
		"trigger that undoes deletion": "CREATE TRIGGER x AFTER DELETE ON note BEGIN INSERT INTO note SELECT * FROM note; END",
		"view in a table's place":      "ALTER TABLE budget RENAME TO other; CREATE VIEW budget AS SELECT id, line, fund, stage, year, amount * 2 AS amount, quarter1, quarter2, quarter3, quarter4 FROM other",
		"view without an end":          "CREATE VIEW x AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
		"table of somebody else":       "CREATE TABLE x (y)",
		"index that lies":              "CREATE UNIQUE INDEX x ON note (text)",
		"column more":                  "ALTER TABLE agency ADD COLUMN x TEXT",
		"table gone":                   "DROP TABLE trial",
	} {
		t.Run(name, func(t *testing.T) {
			f, _ := town(t, quick())
			mustClose(t, f)
			c, err := connect(f.Path(), access{synchronous: "OFF"})
			if err != nil {
				t.Fatal(err)
			}
			for _, one := range strings.Split(script, "; C") {
				if !strings.HasPrefix(one, "C") && strings.HasPrefix(one, "REATE") {
					one = "C" + one
				}
				if err := c.run(one); err != nil {
					t.Fatal(err)
				}
			}
			if err := c.close(); err != nil {
				t.Fatal(err)
			}
			before, err := os.ReadFile(f.Path())
			if err != nil {
				t.Fatal(err)
			}
			_, err = Open(f.Path(), quick())
			wantCode(t, err, model.Damaged)
			if after, err := os.ReadFile(f.Path()); err != nil || !bytes.Equal(after, before) {
				t.Errorf("the file was touched: %v", err)
			}
			rescued := filepath.Join(t.TempDir(), "baru.benang")
			if r, err := Rescue(t.Context(), f.Path(), rescued, quick(), nil); err != nil || len(r.Lost) > 0 {
				t.Errorf("rescued %+v: %v", r, err)
			}
			mustPass(t, open(t, rescued, quick()))
		})
	}
}
