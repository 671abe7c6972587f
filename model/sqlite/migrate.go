package sqlite

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
)

//go:embed migrations/*.sql
var embedded embed.FS

// currentVersion is the user_version of the files that this program writes: the number of the last migration.
var currentVersion = len(mustMigrations(embedded))

// migration is one step of the schema, NNNN_name.sql.
type migration struct {
	version int
	name    string
	sql     string
}

// readMigrations gives the migrations of a folder "migrations" in order. Their numbers follow one another from 1.
func readMigrations(files fs.FS) ([]migration, error) {
	names, err := fs.Glob(files, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	var list []migration
	for i, name := range names {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read migration %s: %w", name, err)
		}
		number, rest, _ := strings.Cut(strings.TrimSuffix(path.Base(name), ".sql"), "_")
		if version, err := strconv.Atoi(number); err != nil || version != i+1 {
			return nil, fmt.Errorf("migration %s should have number %04d", name, i+1)
		}
		list = append(list, migration{version: i + 1, name: rest, sql: string(text)})
	}
	return list, nil
}

func mustMigrations(files fs.FS) []migration {
	list, err := readMigrations(files)
	if err != nil {
		panic(err)
	}
	return list
}

// migrate brings the schema from a version to the newest, each step in one transaction with its bookkeeping.
func (c *connection) migrate(steps []migration, from int, now time.Time, program string) error {
	for _, m := range steps {
		if m.version <= from {
			continue
		}
		err := c.writing(func() error {
			if err := c.run(m.sql); err != nil {
				return err
			}
			if err := c.run(fmt.Sprintf("PRAGMA user_version = %d", m.version)); err != nil {
				return err
			}
			return c.run("INSERT INTO migration (version, name, at, program) VALUES (?, ?, ?, ?)", m.version, m.name, int64(model.At(now)), program)
		})
		if err != nil {
			return fmt.Errorf("migration %04d_%s: %w", m.version, m.name, err)
		}
	}
	return nil
}
