package shell

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/backups"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// The size of the list of backups, at 100 %.
const (
	backupsWidth  = 1260
	backupsHeight = 660
)

// The keys of the list, beside Enter.
var (
	proveKey   = text.Plain(fyne.KeyF5)
	restoreKey = text.Ctrl(fyne.KeyR)
	lookKey    = text.Plain(fyne.KeyF6)
	removeKey  = text.Plain(fyne.KeyDelete)
)

// lastActs is how many acts after a backup are named.
const lastActs = 3

// backupsBox lists the backups of the open file, the newest first, with what the file has beyond the one under the cursor. It is the data of its grid.
type backupsBox struct {
	listBox
	list    []backups.Found
	proofs  map[string]error // of those that were proven since the list was opened: nil where it is whole
	about   *parts.Text
	detail  *parts.Text
	compare *parts.KeyButton
	others  []*parts.KeyButton // of what can be done to a whole backup
	remove  *parts.KeyButton
}

// ShowBackups lists the backups of the open file.
func (s *Shell) ShowBackups() {
	s.readBackups(func(list []backups.Found) {
		b := &backupsBox{listBox: newListBox(s), list: list, proofs: map[string]error{}}
		if len(list) == 0 {
			s.Tell(s.Say(text.BackupsNone, backupKey.String()))
			return
		}
		b.open()
	})
}

// readBackups finds the backups of the open file off the UI goroutine.
func (s *Shell) readBackups(then func(list []backups.Found)) {
	f, p := s.file, s.places()
	s.Slow(s.Say(text.BackupsReading), func(ctx context.Context, _ func(int, int)) (any, error) { return backups.List(ctx, p, f) },
		func(list any) { then(list.([]backups.Found)) })
}

func (b *backupsBox) open() {
	s := b.s
	b.about = parts.NewText("", look.Control, parts.Muted).Wrap()
	b.detail = parts.NewText("", look.Control, parts.Plain).Wrap()
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.BackupsWhen), Min: 150, Weight: 1}, parts.Column{Title: s.Say(text.BackupsKind), Min: 115, Weight: 1},
		parts.Column{Title: s.Say(text.BackupsWhere), Min: 130, Weight: 3}, parts.Column{Title: s.Say(text.BackupsSize), Min: 75, Align: parts.AlignRight},
		parts.Column{Title: s.Say(text.BackupsActs), Min: 115, Weight: 1, Align: parts.AlignRight}, parts.Column{Title: s.Say(text.BackupsState), Min: 130, Weight: 1})
	b.grid.OnOpen = func(int, int) { b.compareHere() }
	b.grid.OnMove = func(int, int) { b.follow() }
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step/2), b.title, b.about)
	b.show()
	foot := container.New(layout.NewCustomPaddedVBoxLayout(look.Step), b.detail, b.buttons())
	b.float(backupsWidth, backupsHeight, boxed(head, b.grid, foot))
	s.keepKeys(map[text.Key]func(){proveKey: b.proveHere, restoreKey: b.restoreHere, lookKey: b.lookHere, removeKey: b.removeHere})
	b.grid.MoveTo(0, 0)
	b.follow()
}

func (b *backupsBox) buttons() fyne.CanvasObject {
	s := b.s
	b.compare = parts.NewPrimaryButton(s.Say(text.BackupsCompare), text.Plain(fyne.KeyReturn).String(), b.compareHere)
	b.remove = parts.NewKeyButton(s.Say(text.BackupsRemove), removeKey.String(), b.removeHere)
	b.others = []*parts.KeyButton{
		parts.NewKeyButton(s.Say(text.BackupsProve), proveKey.String(), b.proveHere),
		parts.NewKeyButton(s.Say(text.BackupsOpen), lookKey.String(), b.lookHere),
		parts.NewKeyButton(s.Say(text.BackupsRestore), restoreKey.String(), b.restoreHere),
	}
	return buttonRow(b.remove, layout.NewSpacer(), b.closing(text.Close), b.others[0], b.others[1], b.others[2], b.compare)
}

// show writes how many there are, and how they are made.
func (b *backupsBox) show() {
	s, places := b.s, map[backups.Where]bool{}
	for _, f := range b.list {
		places[f.Where] = true
	}
	b.title.Set(s.Say(text.BackupsTitle, filepath.Base(s.Path()), s.number(len(b.list)), s.number(len(places))))
	words, tone := s.savingWords()
	b.about.Set(words)
	b.about.SetTone(tone)
}

// savingWords says how backups are made by themselves, or what is the matter with them.
func (s *Shell) savingWords() (string, parts.Tone) {
	switch b := &s.saver; {
	case b.failed != nil:
		return s.Say(text.BackupsFail, s.told(b.failed)), parts.Down
	case b.apart != nil:
		return s.Say(text.BackupsApart, s.told(b.apart)), parts.Down
	case !b.away.IsZero():
		return s.Say(text.BackupsAway, s.BackupFolder(), s.clock(b.away)), parts.Down
	case s.BackupEvery() == 0:
		return s.Say(text.BackupsOff), parts.Muted
	}
	return s.Say(text.BackupsFine, s.BackupEvery()), parts.Muted
}

// here gives the backup under the cursor, nil where there is none.
func (b *backupsBox) here() *backups.Found {
	row, _ := b.grid.Cursor()
	if row < 0 || row >= len(b.list) {
		return nil
	}
	return &b.list[row]
}

// follow says what the file has beyond the backup under the cursor, and lets be done what can be.
func (b *backupsBox) follow() {
	f := b.here()
	whole := f != nil && f.Why == nil
	able(b.compare, whole)
	for _, button := range b.others {
		able(button, f != nil)
	}
	able(b.others[1], whole)
	able(b.others[2], whole && !b.s.ReadOnly())
	able(b.remove, f != nil)
	if f != nil {
		b.detail.Set(b.since(f))
	}
}

// since says in words what was done after a backup.
func (b *backupsBox) since(f *backups.Found) string {
	s := b.s
	switch {
	case f.Why != nil:
		return s.told(f.Why).Error()
	case !f.Related:
		return s.Say(text.BackupsBranch)
	case f.Sight.Entries == s.file.Size():
		return s.Say(text.BackupsNothing)
	}
	entries, err := s.file.Entries(max(f.Sight.Entries+1, s.file.Size()-lastActs+1), s.file.Size())
	if err != nil {
		return s.told(err).Error()
	}
	slices.Reverse(entries)
	var words []string
	for _, e := range entries {
		words = append(words, s.actAndOrigin(e, s.root(*e).Act)+" "+locale.FormatInstant(e.At, s.Zone(), s.Language()))
	}
	return s.Say(text.BackupsLast, s.number(int(s.file.Size()-f.Sight.Entries)), strings.Join(words, "; "))
}

// Rows implements parts.Data.
func (b *backupsBox) Rows() int { return len(b.list) }

// Row implements parts.Data.
func (b *backupsBox) Row(row int) parts.Row { return parts.Row{Key: b.list[row].Path()} }

// Cell implements parts.Data.
func (b *backupsBox) Cell(row, col int) parts.Cell {
	s, f := b.s, &b.list[row]
	switch col {
	case 0:
		return parts.Cell{Text: s.wallClock(f.Copy.At), Below: s.ago(f.Copy.At, s.Now())}
	case 1:
		return parts.Cell{Text: text.BackupKind(s.Say, f.Name), Below: s.Say(text.BackupReasons[f.Reason])}
	case 2:
		return parts.Cell{Text: s.Say(backupPlaces[f.Where]), Below: filepath.Base(f.Path())}
	case 3:
		if f.Why != nil {
			return parts.Cell{Text: dash, Tone: parts.Muted}
		}
		return parts.Cell{Text: s.size(f.Sight.Bytes)}
	case 4:
		return b.actsCell(f)
	default:
		return b.stateCell(f)
	}
}

var backupPlaces = map[backups.Where]text.Sentence{
	backups.Beside: text.BackupsBeside, backups.Second: text.BackupsSecond, backups.Folder: text.BackupsFolder,
}

func (b *backupsBox) actsCell(f *backups.Found) parts.Cell {
	s := b.s
	if f.Why != nil {
		return parts.Cell{Text: dash, Tone: parts.Muted}
	}
	c := parts.Cell{Text: s.number(int(f.Sight.Entries)), Below: s.Say(text.BackupsParted)}
	switch since := s.file.Size() - f.Sight.Entries; {
	case f.Related && since == 0:
		c.Below = s.Say(text.BackupsSame)
	case f.Related:
		c.Below = s.Say(text.BackupsSince, s.number(int(since)))
	}
	return c
}

func (b *backupsBox) stateCell(f *backups.Found) parts.Cell {
	s := b.s
	proof, known := b.proofs[f.Path()]
	switch {
	case f.Why != nil || known && proof != nil:
		return parts.Cell{Text: s.Say(text.BackupDamaged), Tone: parts.Bad, Sign: parts.SignLate}
	case known:
		return parts.Cell{Text: s.Say(text.BackupProven), Tone: parts.Good, Sign: parts.SignDone}
	}
	return s.proofCell(f)
}

// wallClock gives a time as the clock of the region showed it.
func (s *Shell) wallClock(at time.Time) string {
	minute := model.DayMinute(at.Hour()*60 + at.Minute())
	return locale.FormatDateShort(model.NewDate(at.Date()), s.Language()) + " " + locale.FormatClock(minute, s.Language())
}

// ago says how long ago a time of the region's clock is, where that clock now shows now.
func (s *Shell) ago(at, now time.Time) string {
	y, m, d := now.Date()
	span := time.Date(y, m, d, now.Hour(), now.Minute(), 0, 0, time.UTC).Sub(at)
	switch {
	case span < 0:
		return ""
	case span < time.Minute:
		return s.Say(text.BackupsJustNow)
	case span < time.Hour:
		return s.Say(text.BackupsAgo, s.Say(text.BackupsMinutes, int(span.Minutes())))
	case span < 24*time.Hour:
		return s.Say(text.BackupsAgo, s.Say(text.BackupsHours, int(span.Hours())))
	default:
		return s.Say(text.BackupsAgo, s.Say(text.BackupsDays, int(span.Hours()/24)))
	}
}

// size gives a number of bytes for people.
func (s *Shell) size(bytes int64) string {
	if bytes < 1e6 {
		return s.Say(text.BackupsKilobytes, s.number(int(bytes/1e3)))
	}
	number, _ := locale.NewNumber(bytes/1e5, 1)
	return s.Say(text.BackupsMegabytes, locale.FormatNumber(number, s.Language()))
}

// proveHere examines the backup under the cursor, all of it.
func (b *backupsBox) proveHere() {
	s, f := b.s, b.here()
	if f == nil {
		return
	}
	path, options := f.Path(), s.options()
	s.Slow(s.Say(text.BackupsProving), func(ctx context.Context, progress func(int, int)) (any, error) {
		report, err := sqlite.Prove(ctx, path, options, func(done, total int64) { progress(int(done), int(total)) })
		if err != nil && ctx.Err() == nil {
			return proof{err: err}, nil
		}
		if err == nil && !report.OK() {
			return proof{err: report.Problems[0]}, nil
		}
		return proof{report: report}, err
	}, func(got any) { b.proved(path, got.(proof)) })
}

// proof is what became of examining a backup.
type proof struct {
	report *sqlite.Report
	err    error
}

func (b *backupsBox) proved(path string, p proof) {
	s := b.s
	b.proofs[path] = p.err
	if p.err != nil {
		s.warn(s.Say(text.BackupsBroken, filepath.Base(path), s.told(p.err)))
	} else {
		s.setProven(path)
		s.Tell(s.Say(text.BackupsProved, filepath.Base(path), s.number(int(p.report.Entries))))
	}
	b.grid.Refresh()
}

// lookHere opens the backup under the cursor for reading, in place of the file.
func (b *backupsBox) lookHere() {
	if f := b.here(); f != nil && f.Why == nil {
		b.close()
		b.s.openReadOnly(f.Path())
	}
}

// openReadOnly opens a file so that nothing can be changed in it.
func (s *Shell) openReadOnly(path string) {
	options := s.options()
	options.ReadOnly = true
	s.opening(s.Say(text.OpeningFile, filepath.Base(path)), func() (*sqlite.File, error) { return sqlite.Open(path, options) })
}

// removeHere asks whether the backup under the cursor is to go.
func (b *backupsBox) removeHere() {
	s, f := b.s, b.here()
	if f == nil {
		return
	}
	path := f.Path()
	s.Ask(s.Say(text.BackupsAskGone, filepath.Base(path), s.number(int(f.Sight.Entries))), s.Say(text.BackupsDoGone), func() {
		if err := backups.Remove(b.list, path); err != nil {
			s.Fail(err)
			return
		}
		b.list = slices.DeleteFunc(b.list, func(f backups.Found) bool { return f.Path() == path })
		s.Tell(s.Say(text.BackupsGone, filepath.Base(path)))
		if len(b.list) == 0 {
			b.close()
			return
		}
		b.show()
		b.grid.Refresh()
		b.follow()
	})
}

// restoreHere asks whether the backup under the cursor is to take the place of the file.
func (b *backupsBox) restoreHere() {
	s, f := b.s, b.here()
	if f == nil || f.Why != nil || s.ReadOnly() {
		return
	}
	backup := f.Path()
	s.Ask(s.Say(text.BackupsAskBack, filepath.Base(s.Path()), s.wallClock(f.Copy.At), s.number(int(f.Sight.Entries))), s.Say(text.BackupsDoBack), func() {
		if s.door.busy() {
			s.Fail(errBusy)
			return
		}
		b.close()
		path := s.Path()
		s.CloseFile()
		s.restore(backup, path)
	})
}

// restored is a file that was restored and is open again.
type restored struct {
	file    *sqlite.File
	done    sqlite.Restored
	refused error // why it was not, nil where it was
}

// restore puts a backup in the place of a file that is not open here any more, and opens that.
func (s *Shell) restore(backup, path string) {
	options, closed := s.options(), s.saver.closed
	s.slow(work{
		Title: s.Say(text.BackupsRestores, filepath.Base(path)),
		Do: func(ctx context.Context, progress func(int, int)) (any, error) {
			freed(closed)
			done, err := sqlite.Restore(ctx, backup, path, options, func(done, total int64) { progress(int(done), int(total)) })
			return reopened(path, done, err, options)
		},
		Done: func(got any) { s.restored(got.(restored)) },
		Drop: func(got any) { s.logged(got.(restored).file.Close()) },
		Stop: func() { s.warn(s.Say(text.BackupsStopped, filepath.Base(path))) },
	})
}

// reopened opens the file that was restored or, where that was refused, the one that is still there.
func reopened(path string, done sqlite.Restored, refused error, options sqlite.Options) (any, error) {
	file, err := sqlite.Open(path, options)
	if err != nil {
		return nil, errors.Join(refused, err)
	}
	return restored{file, done, refused}, nil
}

func (s *Shell) restored(r restored) {
	s.opened(r.file)
	name := filepath.Base(r.done.Path)
	switch {
	case r.refused != nil:
		s.Fail(r.refused)
		return
	case r.done.Aside == "":
		s.Tell(s.Say(text.BackupsBack, name))
		return
	}
	s.warn(s.Say(text.BackupsRestored, name, filepath.Base(r.done.Aside)))
}
