package verbs

import (
	"context"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// checkFacts is what a check found.
type checkFacts struct {
	OK       bool     `json:"ok"`
	Acts     int64    `json:"acts"`
	Records  int      `json:"records"`
	Root     string   `json:"root"`
	Versions []audit  `json:"versions"`
	Problems []string `json:"problems"`
}

// audit is a final version recomputed: whether its fingerprint and its root are what they were.
type audit struct {
	Version     int  `json:"version"`
	Fingerprint bool `json:"fingerprint"`
	Root        bool `json:"root"`
}

func (c *console) check() *cobra.Command {
	return c.verb(text.UseCheck, text.VerbCheck, "check kota.benang", 1, func(cmd *cobra.Command, args []string) error {
		return c.withAny(args[0], true, func(f *sqlite.File) error { return c.checked(cmd.Context(), f) })
	})
}

// checked tells what a check found. As JSON that is told in full before a file that is not sound is refused.
func (c *console) checked(ctx context.Context, f *sqlite.File) error {
	report, err := f.Check(ctx, nil)
	if err != nil {
		return err
	}
	facts := checkFacts{
		Acts: report.Entries, Records: report.Records, Root: hex.EncodeToString(report.Root[:]), Versions: []audit{}, Problems: []string{},
	}
	audited, err := issued.Of(f).Audit(ctx, f.RootAt)
	if err != nil && (report.OK() || ctx.Err() != nil) { // of a damaged file versions may be beyond recomputing
		return err
	}
	for _, a := range audited {
		facts.Versions = append(facts.Versions, audit{a.Version, a.Fingerprint, a.Root})
		report.Problems = append(report.Problems, a.Problems()...)
	}
	facts.OK = report.OK()
	for _, problem := range report.Problems {
		facts.Problems = append(facts.Problems, text.Error(problem, c.language()).Error())
	}
	if report.OK() {
		lines := []string{c.say(text.VerbsSound, filepath.Base(f.Path()), facts.Acts, facts.Records, facts.Root)}
		if len(audited) > 0 {
			lines = append(lines, c.say(text.VerbsSoundVersions, len(audited)))
		}
		return c.print(facts, strings.Join(lines, "\n"))
	}
	err = nil
	if c.json {
		err = c.print(facts, "")
	}
	damaged := model.Errorf(model.Damaged, "Simpan apa adanya, dan pakai cadangan terakhir.", "Berkas %s rusak, %d masalah ditemukan.",
		filepath.Base(f.Path()), len(report.Problems))
	return errors.Join(listed{damaged, facts.Problems}, err)
}

// backupFacts is what a backup wrote.
type backupFacts struct {
	File  string `json:"file"`
	Bytes int64  `json:"bytes"`
	Acts  int64  `json:"acts"`
	Root  string `json:"root"`
}

func (c *console) backup() *cobra.Command {
	return c.verb(text.UseBackup, text.VerbBackup, "backup kota.benang /media/stick", 2, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error {
			info, err := f.Backup(backupPlace(args[1], f.Path(), regional(f)))
			if err != nil {
				return about{err, args[1], args[0]}
			}
			facts := backupFacts{File: info.Path, Bytes: info.Bytes, Acts: info.Entries, Root: hex.EncodeToString(info.Root[:])}
			return c.print(facts, c.say(text.BackedUp, info.Path))
		})
	})
}

// backupPlace is where a backup goes: the place that was named, or, where that is a folder, a name in there with day and time.
func backupPlace(dest, path string, at time.Time) string {
	if info, err := os.Stat(dest); err != nil || !info.IsDir() {
		return dest
	}
	return filepath.Join(dest, sqlite.BackupName(path, at))
}
