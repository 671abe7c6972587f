package shell

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// The size of the box of cohorts, at 100 %.
const (
	cohortsWidth  = 1260
	cohortsHeight = 680
)

// The keys of the box, beside Space and Enter.
var (
	otherCohortKey = text.Plain(fyne.KeyF2)
	tieKey         = text.Plain(fyne.KeyF3)
	forceInKey     = text.Plain(fyne.KeyF4)
	forceOutKey    = text.Plain(fyne.KeyF5)
	unforceKey     = text.Plain(fyne.KeyF6)
	sendOnKey      = text.Plain(fyne.KeyF7)
	freezeListKey  = text.Plain(fyne.KeyF8)
)

// cohortsBox shows the applicants of a cohort against its requirements, with the line, and is where ties are decided and lists are fixed. It is the data of its
// grid.
type cohortsBox struct {
	s      *Shell
	cohort model.ID
	list   *curation.List
	rows   []*curation.Standing // nil is the line
	ticked map[model.ID]bool    // applicants

	title, sums *parts.Text
	grid        *parts.Grid
	strip       *parts.Strip
	keys        fyne.CanvasObject // the buttons, in the place of which the strip asks
	foot        *fyne.Container
	close       func()
}

func (s *Shell) hasCohorts() bool { return s.hasFile() && s.Plan().Cohorts.Len() > 0 }

// ShowCohorts opens the last cohort of the file.
func (s *Shell) ShowCohorts() {
	if !s.hasCohorts() {
		return
	}
	all := s.Plan().Cohorts.Of(0)
	b := &cohortsBox{s: s, cohort: all[len(all)-1].ID, ticked: map[model.ID]bool{}}
	if b.read() {
		b.open()
	}
}

// read works the list out; false says that the cohort is gone.
func (b *cohortsBox) read() bool {
	if b.s.Plan() == nil {
		return false
	}
	list, err := curation.Read(b.s.Plan(), b.cohort)
	if err != nil {
		return false
	}
	b.list, b.rows = list, nil
	last := -1
	for i, s := range list.Standings {
		if s.Contender() && (s.Chosen || s.Why == curation.InTie) {
			last = i
		}
	}
	for i, s := range list.Standings {
		if b.rows = append(b.rows, s); i == last {
			b.rows = append(b.rows, nil)
		}
	}
	return true
}

func (b *cohortsBox) open() {
	s := b.s
	b.title = parts.NewText("", look.Section, parts.Plain).Bold().Cut()
	b.sums = parts.NewText("", look.Control, parts.Muted).Wrap()
	b.grid = parts.NewGrid(b, b.columns()...)
	b.grid.Ticks = true
	b.grid.OnTick = b.tick
	b.grid.OnCommit = b.commit
	b.strip = parts.NewStrip(s.Say(text.ScenarioStripHint), s.Focus)
	b.strip.Turned = b.turned
	b.keys = b.buttons()
	b.foot = container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), container.NewStack(b.keys, b.strip))
	head := container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.NewVBox(b.title, b.sums))
	content := container.NewBorder(head, b.foot, nil, nil, b.grid)
	scale := look.Scale()
	b.close = s.box(content, cohortsWidth*scale, cohortsHeight*scale, b.grid)
	s.keepKeys(b.bound())
	b.display()
}

func (b *cohortsBox) bound() map[text.Key]func() {
	keys := map[text.Key]func(){otherCohortKey: b.other, listOutKey: b.write}
	if b.s.ReadOnly() {
		return keys
	}
	keys[tieKey], keys[sendOnKey], keys[freezeListKey] = b.askTie, b.askNext, b.askFreeze
	keys[forceInKey] = func() { b.askForce(model.ForceIn) }
	keys[forceOutKey] = func() { b.askForce(model.ForceOut) }
	keys[unforceKey] = func() { b.tell(model.ForceApplicants{Applicants: b.marked()}) }
	keys[text.Ctrl(fyne.KeyZ)] = func() { b.s.undo(); b.refresh() }
	keys[text.Ctrl(fyne.KeyY)] = func() { b.s.redo(); b.refresh() }
	return keys
}

func (b *cohortsBox) buttons() fyne.CanvasObject {
	s := b.s
	row := container.New(parts.NewFlow(look.Step, look.Step))
	add := func(name text.Sentence, key text.Key, do func()) {
		row.Add(parts.NewKeyButton(s.Say(name), key.String(), do))
	}
	add(text.CohortOther, otherCohortKey, b.other)
	if !s.ReadOnly() {
		add(text.CohortDecide, tieKey, b.askTie)
		add(text.CohortForceIn, forceInKey, func() { b.askForce(model.ForceIn) })
		add(text.CohortForceOut, forceOutKey, func() { b.askForce(model.ForceOut) })
		add(text.CohortUnforce, unforceKey, func() { b.tell(model.ForceApplicants{Applicants: b.marked()}) })
		add(text.CohortNext, sendOnKey, b.askNext)
		add(text.CohortFreeze, freezeListKey, b.askFreeze)
	}
	add(text.CohortWrite, listOutKey, b.write)
	row.Add(parts.NewKeyButton(s.Say(text.Close), escapeKey.String(), func() { b.close() }))
	return row
}

// turned gives the strip the place of the buttons, or takes it back.
func (b *cohortsBox) turned(open bool) {
	if b.foot.Refresh(); open {
		b.keys.Hide()
	} else {
		b.keys.Show()
		b.s.Focus(b.grid)
	}
}

// refresh works everything out anew and shows it, unless the cohort is gone.
func (b *cohortsBox) refresh() {
	if !b.read() {
		b.close()
		return
	}
	b.display()
	b.grid.Refresh()
}

// display writes the head: the cohort and how far its list is.
func (b *cohortsBox) display() {
	s, l := b.s, b.list
	ranked := 0
	for _, x := range l.Standings {
		if x.Rank > 0 {
			ranked++
		}
	}
	b.title.Set(s.Say(text.CurationSums, l.Cohort.Name, len(l.Standings), ranked, l.Chosen, l.Cohort.Capacity))
	said := s.Say(text.CurationReady)
	if err := l.Freezable(); err != nil {
		said = s.told(err).Error()
	}
	if n := len(s.Plan().CuratedLists.Of(b.cohort)); n > 0 {
		said = dots(s.Say(text.CohortLists, n), said)
	}
	b.sums.Set(said)
}

// other shows the next cohort of the file.
func (b *cohortsBox) other() {
	all := b.s.Plan().Cohorts.Of(0)
	for i, c := range all {
		if c.ID == b.cohort {
			b.cohort = all[(i+1)%len(all)].ID
			break
		}
	}
	b.ticked = map[model.ID]bool{}
	if b.read() {
		b.display()
		b.grid.SetColumns(b.columns()...)
		b.grid.MoveTo(0, 0)
	}
}
