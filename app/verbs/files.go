package verbs

import (
	"context"
	"errors"
	"io"
	"os"

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

// made says what a file that was just made holds.
func (c *console) made(f *sqlite.File) error {
	p := f.Plan()
	facts := fileFacts{File: f.Path(), Agencies: p.Agencies.Len(), Lines: p.Lines.Len(), Acts: f.Size()}
	if r := p.Region(); r != nil {
		facts.Region, facts.Year = r.Name, r.Year
	}
	return c.print(facts, c.say(text.VerbsMade, facts.File, facts.Region, facts.Year, facts.Agencies, facts.Lines, facts.Acts))
}

func (c *console) sample() *cobra.Command {
	return c.verb(text.UseSample, text.VerbSample, "sample kota.benang", 1, func(cmd *cobra.Command, args []string) error {
		return c.making(args[0], func(f *sqlite.File) error {
			return sample.Play(func(act model.Act, about model.Context) (*model.Entry, error) {
				if err := cmd.Context().Err(); err != nil {
					return nil, err
				}
				return f.Do(act, about)
			})
		})
	})
}

func (c *console) create() *cobra.Command {
	var region string
	var year int
	cmd := c.verb(text.UseNew, text.VerbNew, `new kota.benang --region "Kota Contoh" --year 2027`, 1, func(_ *cobra.Command, args []string) error {
		return c.making(args[0], func(f *sqlite.File) error {
			_, err := f.Do(model.Found(region, year), model.Context{})
			return err
		})
	})
	cmd.Flags().StringVar(&region, "region", "", c.say(text.FlagRegion))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagYear))
	need(cmd, "region", "year")
	return cmd
}

// making makes a file and fills it. Where that fails nothing is left behind.
func (c *console) making(path string, fill func(f *sqlite.File) error) error {
	f, err := sqlite.Create(path, sqlite.Options{ProgramVersion: c.version})
	if err != nil {
		return err
	}
	if err := fill(f); err != nil {
		return errors.Join(err, f.Close(), os.Remove(f.Path()))
	}
	return errors.Join(f.Close(), c.made(f))
}

// restore makes a file from an export.
func (c *console) restore(ctx context.Context, path, source string) error {
	in, err := openExport(source)
	if err != nil {
		return err
	}
	defer in.Close()
	f, err := sqlite.Import(reader{ctx, in}, path, sqlite.Options{ProgramVersion: c.version})
	if err != nil {
		return about{err, source, path}
	}
	return errors.Join(f.Close(), c.made(f))
}

func openExport(path string) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak ditemukan.", path)
	case err == nil && info.IsDir():
		return nil, model.Invalidf("Pilih berkas hasil ekspor Benang Merah.", "%s adalah folder, bukan berkas.", path)
	}
	in, err := os.Open(path)
	if err != nil {
		return nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %s tidak dapat dibuka.", path)
	}
	return in, nil
}

// reader ends with the error of its context once that is cancelled.
type reader struct {
	ctx context.Context
	io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.Reader.Read(p)
}
