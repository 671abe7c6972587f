package verbs

import (
	"context"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sample"
	"benangmerah/model/sqlite"
)

// fileFacts is what sample, new and import of a whole file say of the file that they made.
type fileFacts struct {
	File     string `json:"file"`
	Region   string `json:"region"`
	Year     int    `json:"year"`
	Agencies int    `json:"agencies"`
	Lines    int    `json:"lines"`
	Acts     int64  `json:"acts"`
}

func (c *console) made(f *sqlite.File) error {
	p := f.Plan()
	facts := fileFacts{File: f.Path(), Agencies: p.Agencies.Len(), Lines: p.Lines.Len(), Acts: f.Size()}
	if r := p.Region(); r != nil {
		facts.Region, facts.Year = r.Name, r.Year
	}
	return c.print(facts, c.say(text.VerbsMade, facts.File, facts.Region, facts.Year, facts.Agencies, facts.Lines, facts.Acts))
}

func (c *console) sample() *cobra.Command {
	return verb("sample FILE", c.say(text.VerbSample), 1, func(_ *cobra.Command, args []string) error {
		return c.making(args[0], func(f *sqlite.File) error { return sample.Play(f.Do) })
	})
}

func (c *console) create() *cobra.Command {
	var region string
	var year int
	cmd := verb("new FILE --region NAME --year Y", c.say(text.VerbNew), 1, func(_ *cobra.Command, args []string) error {
		return c.making(args[0], func(f *sqlite.File) error {
			_, err := f.Do(model.Found(region, year), model.Context{})
			return err
		})
	})
	cmd.Flags().StringVar(&region, "region", "", c.say(text.FlagRegion))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagYear))
	required(cmd, "region", "year")
	return cmd
}

// making makes a file and fills it. Where filling fails nothing is left behind.
func (c *console) making(path string, fill func(f *sqlite.File) error) error {
	f, err := sqlite.Create(path, sqlite.Options{ProgramVersion: c.version})
	if err != nil {
		return err
	}
	err = fill(f)
	if err == nil {
		err = c.made(f)
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

func (c *console) export() *cobra.Command {
	var out string
	cmd := verb("export FILE --out X.json", c.say(text.VerbExport), 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error {
			if err := writeNew(out, f.Export); err != nil {
				return err
			}
			return c.print(map[string]string{"file": out}, c.say(text.VerbsWritten, out))
		})
	})
	cmd.Flags().StringVar(&out, "out", "", c.say(text.FlagOut))
	required(cmd, "out")
	return cmd
}

// writeNew writes a file that must not be there yet; what is half written is removed.
func writeNew(path string, write func(io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, os.ErrExist) {
		return model.Errorf(model.Conflict, "Pilih nama lain.", "Berkas %s sudah ada.", path)
	}
	if err != nil {
		return model.Errorf(model.Invalid, "Periksa folder dan izinnya.", "Berkas %s tidak dapat ditulis.", path)
	}
	err = errors.Join(write(file), file.Sync(), file.Close())
	if err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}

func (c *console) check() *cobra.Command {
	return verb("check FILE", c.say(text.VerbCheck), 1, func(cmd *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.checked(cmd.Context(), f) })
	})
}

// checkFacts is what a check found.
type checkFacts struct {
	OK       bool     `json:"ok"`
	Acts     int64    `json:"acts"`
	Records  int      `json:"records"`
	Root     string   `json:"root"`
	Problems []string `json:"problems"`
}

func (c *console) checked(ctx context.Context, f *sqlite.File) error {
	report, err := f.Check(ctx, func(int64, int64) {})
	if err != nil {
		return err
	}
	if !report.OK() {
		return model.Errorf(model.Damaged, "Pulihkan cadangan terakhir.", "Berkas %s rusak: %s", filepath.Base(f.Path()), strings.Join(report.Problems, " "))
	}
	facts := checkFacts{
		OK: true, Acts: report.Entries, Records: report.Records, Root: hex.EncodeToString(report.Root[:]), Problems: nonNil(report.Problems),
	}
	return c.print(facts, strings.Join(report.Sentences(), "\n"))
}

// backupFacts is what a backup wrote.
type backupFacts struct {
	File  string `json:"file"`
	Bytes int64  `json:"bytes"`
	Acts  int64  `json:"acts"`
	Root  string `json:"root"`
}

func (c *console) backup() *cobra.Command {
	return verb("backup FILE DEST", c.say(text.VerbBackup), 2, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error {
			info, err := f.Backup(args[1])
			if err != nil {
				return err
			}
			facts := backupFacts{File: info.Path, Bytes: info.Bytes, Acts: info.Entries, Root: hex.EncodeToString(info.Root[:])}
			return c.print(facts, c.say(text.BackedUp, info.Path))
		})
	})
}
