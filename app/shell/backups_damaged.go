package shell

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/backups"
	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/keeping"
	"benangmerah/model/sqlite"
)

// The size of the box about a damaged file, at 100 %.
const (
	damagedWidth  = 1000
	damagedHeight = 560
)

// spoiled is a file that cannot be opened since it is damaged, with what there is instead.
type spoiled struct {
	path string
	why  error
	list []backups.Found // those that can be read, the newest first
	acts int64           // that the file held when it was last open here, 0 where that is not known
}

// opener opens a file, or finds out what there is instead of one that is damaged, overwritten or gone.
func (s *Shell) opener(path string) func(ctx context.Context) (any, error) {
	options, places, keeper := s.options(), backups.Places{File: path, Second: s.set.backupFolder(s.set.fileAt(path))}, s.keeper
	file := s.set.fileAt(path)
	return func(ctx context.Context) (any, error) {
		f, err := sqlite.Open(path, options)
		code := model.CodeOf(err)
		if err == nil || code != model.Damaged && code != model.Foreign && code != model.NotFound {
			return f, err
		}
		d := spoiled{path: path, why: err}
		list, listErr := backups.List(ctx, places, nil)
		if listErr != nil || ctx.Err() != nil {
			return nil, errors.Join(err, listErr)
		}
		for _, b := range list {
			if b.Why == nil && (file == "" || b.Sight.ID == file) {
				d.list = append(d.list, b)
			}
		}
		if len(d.list) == 0 && code != model.Damaged { // it was never one of ours, or is on a stick that is away
			return nil, err
		}
		if l := keeper.read(keptName(file)); l != nil && file != "" {
			d.acts = l.Acts
		}
		return d, nil
	}
}

// damagedBox offers the backups of a damaged file. It is the data of its grid.
type damagedBox struct {
	listBox
	spoiled
}

// offer shows what can be done about a damaged file.
func (s *Shell) offer(d spoiled) {
	b := &damagedBox{listBox: newListBox(s), spoiled: d}
	b.title = parts.NewText(s.Say(text.DamagedTitle, filepath.Base(d.path)), look.Section, parts.Plain).Bold().Wrap()
	why := parts.NewText(s.told(d.why).Error(), look.Text, parts.Down).Wrap()
	about := s.Say(text.DamagedChoose)
	if len(d.list) == 0 {
		about = s.Say(text.DamagedNone)
	}
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.BackupsWhen), Min: 150, Weight: 1}, parts.Column{Title: s.Say(text.BackupsKind), Min: 120, Weight: 1},
		parts.Column{Title: s.Say(text.BackupsWhere), Min: 130, Weight: 3}, parts.Column{Title: s.Say(text.BackupsActs), Min: 115, Weight: 1, Align: parts.AlignRight})
	b.grid.OnOpen = func(int, int) { b.restore() }
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), b.title, why, parts.NewText(about, look.Control, parts.Muted).Wrap())
	b.float(damagedWidth, damagedHeight, boxed(head, b.grid, b.buttons()))
	s.keepKeys(map[text.Key]func(){restoreKey: b.restore, lookKey: b.look, proveKey: b.rescue})
	b.grid.MoveTo(0, 0)
}

func (b *damagedBox) buttons() *fyne.Container {
	s := b.s
	rescue := parts.NewKeyButton(s.Say(text.DamagedRescue), proveKey.String(), b.rescue)
	reading := parts.NewKeyButton(s.Say(text.BackupsOpen), lookKey.String(), b.look)
	restore := parts.NewPrimaryButton(s.Say(text.BackupsDoBack), restoreKey.String(), b.restore)
	able(reading, len(b.list) > 0)
	able(restore, len(b.list) > 0)
	return buttonRow(rescue, layout.NewSpacer(), b.closing(text.Close), reading, restore)
}

// here gives the backup under the cursor, nil where there is none.
func (b *damagedBox) here() *backups.Found {
	row, _ := b.grid.Cursor()
	if row < 0 || row >= len(b.list) {
		return nil
	}
	return &b.list[row]
}

func (b *damagedBox) restore() {
	if f := b.here(); f != nil {
		b.close()
		b.s.restore(f.Path(), b.path)
	}
}

func (b *damagedBox) look() {
	if f := b.here(); f != nil {
		b.close()
		b.s.openReadOnly(f.Path())
	}
}

// rescue takes what the damaged file still proves into a new file beside it, and opens that.
func (b *damagedBox) rescue() {
	s := b.s
	b.close()
	name := s.Say(text.DamagedName, keeping.Stem(b.path)) + extension
	path, out, options := b.path, intake.FreePath(filepath.Dir(b.path), name), s.options()
	s.slow(work{
		Title: s.Say(text.DamagedSaving, filepath.Base(path)),
		Do: func(ctx context.Context, progress func(int, int)) (any, error) {
			r, err := sqlite.Rescue(ctx, path, out, options, func(done, total int64) { progress(int(done), int(total)) })
			if err != nil {
				return nil, err
			}
			file, err := sqlite.Open(out, options)
			return rescued{file, r}, err
		},
		Done: func(got any) {
			r := got.(rescued)
			s.opened(r.file)
			told := s.Say(text.DamagedRescued, s.number(int(r.done.Kept)), s.number(int(r.done.Entries)), filepath.Base(out))
			s.warn(strings.Join(append([]string{told}, s.losses(r.done)...), "\n"))
		},
		Drop: func(got any) { s.logged(got.(rescued).file.Close()) },
	})
}

// rescued is a file of what could be rescued, open.
type rescued struct {
	file *sqlite.File
	done sqlite.Rescued
}

// Rows implements parts.Data.
func (b *damagedBox) Rows() int { return len(b.list) }

// Row implements parts.Data.
func (b *damagedBox) Row(row int) parts.Row { return parts.Row{Key: b.list[row].Path()} }

// Cell implements parts.Data.
func (b *damagedBox) Cell(row, col int) parts.Cell {
	s, f := b.s, &b.list[row]
	switch col {
	case 0:
		return parts.Cell{Text: s.wallClock(f.Copy.At), Below: s.ago(f.Copy.At, s.now().In(f.Sight.Zone.Location()))} // no file is open whose region could be asked
	case 1:
		return parts.Cell{Text: text.BackupKind(s.Say, f.Name), Below: s.size(f.Sight.Bytes)}
	case 2:
		return parts.Cell{Text: s.Say(backupPlaces[f.Where]), Below: filepath.Base(f.Path())}
	}
	c := parts.Cell{Text: s.number(int(f.Sight.Entries))}
	switch lacks := b.acts - f.Sight.Entries; {
	case b.acts == 0:
	case lacks > 0:
		c.Below = s.Say(text.DamagedLacks, s.number(int(lacks)))
	default:
		c.Below = s.Say(text.DamagedAll)
	}
	return c
}
