package verbs

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/backups"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// backupsFacts are the backups of a file, the newest first. Zone is that of the region, in which their times are. Difference is there where one was compared.
type backupsFacts struct {
	File       string           `json:"file"`
	Acts       int64            `json:"acts"`
	Zone       model.Zone       `json:"zone"`
	Backups    []backupRow      `json:"backups"`
	Removed    []string         `json:"removed,omitempty"`
	Difference *differenceFacts `json:"difference,omitempty"`
}

// backupRow is a backup. At is the time of the region's clock to the minute, Kind and Kept are the same words in every language. State is "proven", "unchecked" or "damaged".
type backupRow struct {
	Number  int            `json:"number"`
	Path    string         `json:"path"`
	At      string         `json:"at"`
	Kind    keeping.Kind   `json:"kind"`
	Of      int            `json:"of,omitempty"` // the day that was closed, or the version
	Place   backups.Where  `json:"place"`
	Bytes   int64          `json:"bytes"`
	Acts    int64          `json:"acts"`
	Since   *int64         `json:"since"` // acts that the file has beyond it, null where they have parted
	Kept    keeping.Reason `json:"kept"`
	State   string         `json:"state"`
	Problem string         `json:"problem,omitempty"`
}

// The states of a backup.
const (
	stateProven    = "proven"
	stateUnchecked = "unchecked"
	stateDamaged   = "damaged"
)

// differenceFacts is what differs between a backup and the file now.
type differenceFacts struct {
	Path   string       `json:"path"`
	Parted bool         `json:"parted"`
	Acts   []actFacts   `json:"acts"`
	Stages []stageFacts `json:"stages"`
}

// actFacts is an act of the journal. Merged is there where it was done on a copy and came in by a merge.
type actFacts struct {
	Seq      int64        `json:"seq"`
	At       string       `json:"at"`
	Act      string       `json:"act"`
	Operator string       `json:"operator,omitempty"`
	Merged   *originFacts `json:"merged,omitempty"`
}

// originFacts says where an act was done: on which copy, under which number there, and when and by whom it was brought in.
type originFacts struct {
	Copy string `json:"copy"`
	Seq  int64  `json:"seq"`
	At   string `json:"at"`
	By   string `json:"by,omitempty"`
}

func actOf(e *model.Entry) actFacts {
	facts := actFacts{Seq: e.Seq, At: utc(e.At), Act: e.Act, Operator: e.Operator}
	if m := e.Merged; m != nil {
		facts.Merged = &originFacts{m.Copy, m.Seq, utc(m.At), m.By}
	}
	return facts
}

// utc writes an instant for programs, in universal time.
func utc(at model.Instant) string { return at.Time().UTC().Format("2006-01-02T15:04:05Z") }

type stageFacts struct {
	Stage string        `json:"stage"`
	Year  int           `json:"year"`
	From  string        `json:"from"`
	To    string        `json:"to"`
	Lines []figureFacts `json:"lines"`
}

type figureFacts struct {
	Agency string     `json:"agency"`
	Code   string     `json:"code"`
	Name   string     `json:"name"`
	Word   model.Word `json:"word"`
	From   string     `json:"from"`
	To     string     `json:"to"`
}

type backupsOptions struct {
	folder, compare string
	prove, thin     bool
}

func (c *console) backups() *cobra.Command {
	var o backupsOptions
	cmd := c.verb(text.UseBackups, text.VerbBackups, "backups kota.benang --prove", 1, func(cmd *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.listed(cmd.Context(), f, o) })
	})
	flags := cmd.Flags()
	flags.StringVar(&o.folder, "folder", "", c.say(text.FlagBackupsFolder))
	flags.StringVar(&o.compare, "compare", "", c.say(text.FlagBackupsCompare))
	flags.BoolVar(&o.prove, "prove", false, c.say(text.FlagBackupsProve))
	flags.BoolVar(&o.thin, "thin", false, c.say(text.FlagBackupsThin))
	return cmd
}

// listed tells what there is, after what was asked for was done.
func (c *console) listed(ctx context.Context, f *sqlite.File, o backupsOptions) error {
	places := backups.Places{File: f.Path(), Second: o.folder}
	facts := backupsFacts{File: f.Path(), Acts: f.Size(), Zone: f.Plan().Zone(), Backups: []backupRow{}}
	if o.thin {
		removed, err := c.thinned(ctx, f, places)
		if err != nil {
			return err
		}
		facts.Removed = nonNil(removed)
	}
	list, err := backups.List(ctx, places, f)
	if err != nil {
		return err
	}
	lines := []string{c.say(text.VerbsBackups, len(list), filepath.Base(f.Path()))}
	for i := range list {
		row, err := c.backupRow(ctx, f, &list[i], i+1, o.prove)
		if err != nil {
			return err
		}
		facts.Backups = append(facts.Backups, row)
		lines = append(lines, c.backupLine(row, &list[i], locale.ZoneOf(f.Plan())))
	}
	for _, path := range facts.Removed {
		lines = append(lines, c.say(text.VerbsBackupsRemoved, path))
	}
	if o.thin && len(facts.Removed) == 0 {
		lines = append(lines, c.say(text.VerbsBackupsNoThin))
	}
	if o.compare != "" {
		more, err := c.comparedBackup(f, list, o.compare, &facts)
		if err != nil {
			return err
		}
		lines = append(lines, more...)
	}
	return c.print(facts, strings.Join(lines, "\n"))
}

// thinned thins out both places, each after its newest backup was proven.
func (c *console) thinned(ctx context.Context, f *sqlite.File, p backups.Places) (removed []string, err error) {
	list, err := backups.List(ctx, p, f)
	if err != nil {
		return nil, err
	}
	for _, where := range []backups.Where{backups.Beside, backups.Second} {
		newest := newestIn(list, where)
		if newest == nil {
			continue
		}
		report, err := sqlite.Prove(ctx, newest.Path(), sqlite.Options{ProgramVersion: c.version}, nil)
		if err != nil {
			return removed, err
		}
		if !report.OK() {
			return removed, model.Errorf(model.Damaged, "Buat cadangan baru dahulu.", "Cadangan terbaru rusak: tidak ada yang dihapus.")
		}
		gone, err := backups.Thin(ctx, p, where, f)
		if removed = append(removed, gone...); err != nil {
			return removed, err
		}
	}
	return removed, nil
}

func newestIn(list []backups.Found, where backups.Where) *backups.Found {
	for i := range list {
		if list[i].Where == where && list[i].Related {
			return &list[i]
		}
	}
	return nil
}

func (c *console) backupRow(ctx context.Context, f *sqlite.File, b *backups.Found, number int, prove bool) (backupRow, error) {
	row := backupRow{
		Number: number, Path: b.Path(), At: b.Copy.At.Format("2006-01-02T15:04"), Kind: b.Name.Kind, Of: b.Name.Number, Place: b.Where,
		Bytes: b.Sight.Bytes, Acts: b.Sight.Entries, Kept: b.Reason, State: stateUnchecked,
	}
	if b.Related {
		since := f.Size() - b.Sight.Entries
		row.Since = &since
	}
	why := b.Why
	if why == nil && prove {
		report, err := sqlite.Prove(ctx, b.Path(), sqlite.Options{ProgramVersion: c.version}, nil)
		switch {
		case ctx.Err() != nil:
			return row, err
		case err != nil:
			why = err
		case !report.OK():
			why = report.Problems[0]
		default:
			row.State = stateProven
		}
	}
	if why != nil {
		row.State, row.Problem = stateDamaged, c.sentence(why)
	}
	return row, nil
}

func (c *console) backupLine(row backupRow, b *backups.Found, zone locale.Zone) string {
	state := map[string]text.Sentence{stateProven: text.BackupProven, stateUnchecked: text.BackupUnchecked, stateDamaged: text.BackupDamaged}[row.State]
	clock := locale.FormatClock(model.DayMinute(b.Copy.At.Hour()*60+b.Copy.At.Minute()), c.language())
	at := locale.FormatDateShort(model.NewDate(b.Copy.At.Date()), c.language()) + " " + clock + " " + zone.String()
	line := c.say(text.VerbsBackupsLine, row.Number, at, text.BackupKind(c.say, b.Name), row.Acts, c.say(state), row.Path)
	if row.Problem != "" {
		line += "\n   " + row.Problem
	}
	return line
}

// comparedBackup compares a backup, named by its number in the list or by its path, with the file.
func (c *console) comparedBackup(f *sqlite.File, list []backups.Found, named string, facts *backupsFacts) ([]string, error) {
	path := named
	if n, err := strconv.Atoi(named); err == nil {
		if n < 1 || n > len(list) {
			return nil, model.Errorf(model.NotFound, "Lihat nomornya dengan backups BERKAS.", "Tidak ada cadangan nomor %d.", n)
		}
		path = list[n-1].Path()
	}
	d, err := backups.Compare(f, path, sqlite.Options{ProgramVersion: c.version})
	if err != nil {
		return nil, err
	}
	facts.Difference = differenceOf(path, d)
	said := c.say(text.VerbsBackupsSince, filepath.Base(path), len(d.Acts), d.Lines())
	if d.Parted {
		said = c.say(text.VerbsBackupsParted, filepath.Base(path), d.Lines())
	}
	lines := []string{said}
	for _, ch := range d.Changes {
		lines = append(lines, c.say(text.VerbsBackupsSum, text.StageName(c.say, ch.Stage), ch.Year, c.money(ch.From), c.money(ch.To), c.money(ch.To-ch.From)))
		for _, r := range ch.Rows {
			lines = append(lines, fmt.Sprintf("   %s %s  %s → %s", r.Key.Code, r.Name, c.money(whole(r.From)), c.money(whole(r.To))))
		}
	}
	return lines, nil
}

// whole is a figure with the money that is outside of the region's own total.
func whole(f model.Figure) model.Money { return f.Amount + f.Outside }

func differenceOf(path string, d *backups.Difference) *differenceFacts {
	facts := &differenceFacts{Path: path, Parted: d.Parted, Acts: []actFacts{}, Stages: []stageFacts{}}
	for _, e := range d.Acts {
		facts.Acts = append(facts.Acts, actOf(e))
	}
	for _, ch := range d.Changes {
		s := stageFacts{Stage: ch.Stage.String(), Year: ch.Year, From: locale.FormatPlain(ch.From), To: locale.FormatPlain(ch.To)}
		for _, r := range ch.Rows {
			s.Lines = append(s.Lines, figureFacts{r.Key.Agency, r.Key.Code, r.Name, r.Word, locale.FormatPlain(whole(r.From)), locale.FormatPlain(whole(r.To))})
		}
		facts.Stages = append(facts.Stages, s)
	}
	return facts
}

// restoreFacts is what a restore did.
type restoreFacts struct {
	File    string `json:"file"`
	Acts    int64  `json:"acts"`
	Aside   string `json:"aside"`   // where what was there went, "" where nothing was
	Damaged bool   `json:"damaged"` // what was there was
}

func (c *console) restoring() *cobra.Command {
	return c.verb(text.UseRestore, text.VerbRestore, "restore cadangan.benang kota.benang", 2, func(cmd *cobra.Command, args []string) error {
		r, err := sqlite.Restore(cmd.Context(), args[0], args[1], sqlite.Options{ProgramVersion: c.version}, nil)
		if err != nil {
			return about{err, args[0], args[1]}
		}
		lines := []string{c.say(text.VerbsRestored, r.Path, r.Entries)}
		if r.Aside != "" {
			lines = append(lines, c.say(text.VerbsRestoredAside, r.Aside))
		}
		return c.print(restoreFacts{r.Path, r.Entries, r.Aside, r.Damaged}, strings.Join(lines, "\n"))
	})
}
