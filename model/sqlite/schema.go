package sqlite

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"sync"
	"time"

	"benangmerah/model"
)

// schemaOf gives what a file is made of: the SQL of each table and index, and of whatever else there is, by its kind and name.
func (c *connection) schemaOf() (map[string]string, error) {
	parts := map[string]string{}
	err := c.eachOf(background, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema", 2, func(values []driver.Value) error {
		name, _ := values[0].(string)
		parts[name], _ = values[1].(string)
		return nil
	})
	return parts, err
}

// ownSchema is what a file of this program is made of.
var ownSchema = sync.OnceValues(func() (parts map[string]string, err error) {
	ownLocks()
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, fmt.Errorf("open a schema of our own: %w", err)
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(background)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open a schema of our own: %w", err), db.Close())
	}
	c := &connection{db: db, conn: conn, statements: map[string]*sql.Stmt{}}
	defer func() { err = errors.Join(err, c.close()) }()
	if err := c.migrate(mustMigrations(embedded), 0, time.Time{}, ""); err != nil {
		return nil, err
	}
	return c.schemaOf()
})

// needOwnSchema refuses a file of this version that is made of anything else than what the program makes: a trigger or a view put into it could show other
// figures than those that were written, or write others than those that were shown.
func (c *connection) needOwnSchema(path string) error {
	want, err := ownSchema()
	if err != nil {
		return err
	}
	got, err := c.schemaOf()
	if err != nil || maps.Equal(got, want) {
		return err
	}
	return model.Errorf(model.Damaged, hintBackup, "Susunan berkas %s sudah diubah oleh program lain dan tidak dibuka supaya tidak ada angka yang keliru.", filepath.Base(path))
}
