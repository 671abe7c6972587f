package session

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// side is the right column: the clock, who speaks, the wall, and what the slot has on record.
type side struct {
	page     *Page
	phase    *parts.Text
	figure   *parts.Text
	rest     *parts.Text
	speakers *fyne.Container
	speaking *choice
	shape    *wallShape
	wall     *parts.SceneView
	caption  *parts.Text
	next     *parts.Text
	log      *log
	content  *fyne.Container
}

func newSide(p *Page) *side {
	s := &side{page: p, shape: &wallShape{ratio: 16.0 / 9}, wall: parts.NewSceneView(), log: newLog(p)}
	s.phase = parts.NewText("", look.Small, parts.Muted).Cut()
	s.figure = parts.NewText("", look.Clock, parts.Plain).Bold()
	s.rest = parts.NewText("", look.Small, parts.Muted).Wrap()
	s.caption = parts.NewText("", look.Small, parts.Muted).Cut()
	s.next = parts.NewText("", look.Small, parts.Muted).Cut()
	s.next.Hide()
	s.speakers = container.New(&pile{gap: 0})
	fixed := container.New(&pile{gap: 6},
		parts.NewPanel(container.New(&pile{}, s.phase, s.figure, s.rest)),
		s.head(text.SessionSpeaking, speakerKey), s.speakers,
		s.heading(text.SessionOnWall),
		parts.NewFrame(container.New(s.shape, s.wall)), container.New(&pile{}, s.caption, s.next))
	body := container.New(&pile{fill: s.log.content}, fixed, s.log.content)
	s.content = container.New(layout.NewCustomPaddedLayout(14, 4, 2*look.Step, 2*look.Step), body)
	return s
}

func (s *side) heading(words text.Sentence) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(6, 0, 0, 0), parts.NewCaption(s.page.say(words)))
}

// head is a heading that names a key.
func (s *side) head(words text.Sentence, key text.Key) fyne.CanvasObject {
	return container.NewBorder(nil, nil, nil, parts.NewKeyCap(key.String()), s.heading(words))
}

// show shows the column anew.
func (s *side) show() {
	if s.page.plan() == nil {
		return
	}
	s.showClock()
	s.showSpeakers()
	s.log.show()
	s.content.Refresh()
}

// changed shows what an act changed.
func (s *side) changed(t touched, e *model.Entry) {
	s.showClock()
	if t.agenda || t.speakers {
		s.showSpeakers()
	}
	s.log.changed(t, e)
}

// showClock shows how much of its time the slot has left, in figures, words and colour.
func (s *side) showClock() {
	p := s.page
	slot, t := p.running(), p.timing()
	s.figure.Set(t.figure())
	s.figure.SetTone(t.tone())
	s.phase.SetTone(t.tone())
	s.phase.Set(s.phaseWords(slot, t))
	s.rest.Set(s.restWords(slot, t))
	if s.rest.MinSize().Height != s.rest.Size().Height {
		s.content.Refresh()
	}
	s.showSpoken()
}

func (s *side) phaseWords(slot *model.Slot, t timing) string {
	p := s.page
	switch {
	case slot == nil:
		return p.say(text.SessionNothingRuns)
	case !t.known:
		return p.shortLabel(slot)
	case t.Over > 0:
		return p.say(text.SessionOverrun, int(t.Over.Minutes()), int(t.Over.Seconds())%60)
	case t.Warning:
		return joined(p.say(phases[t.Part]), p.say(text.SessionEnding))
	case t.PartLeft < t.Left:
		return p.say(text.SessionPartLeft, p.say(phases[t.Part]), locale.FormatCountdown(t.PartLeft))
	default:
		return p.say(phases[t.Part])
	}
}

func (s *side) restWords(slot *model.Slot, t timing) string {
	p := s.page
	if slot == nil {
		return p.nextWords()
	}
	if !t.known {
		return p.say(text.SessionLeftOpen, locale.FormatInstant(slot.Began, p.desk.Zone(), p.desk.Language()))
	}
	end := p.clock(slot.Began.Add(t.Planned))
	if t.Over > 0 {
		return p.say(text.SessionOfMinutesOver, slot.Minutes(), end) + "\n" + p.say(text.SessionGoOn, nextKey.String(), carryKey.String())
	}
	return p.say(text.SessionOfMinutes, slot.Minutes(), end)
}

// nextWords says what comes next while no slot is being held: the slot that F9 begins, or the close of a day on which nothing waits any more.
func (p *Page) nextWords() string {
	next := p.turn()
	if next == nil || next.State() != model.Waiting {
		return p.say(text.SessionAllHeld)
	}
	words := p.say(text.SessionNext, p.shortLabel(next))
	if day := p.plan().Days.Get(next.Day); day.Date > p.today() && p.heldToday() {
		words = p.say(text.SessionDayHeld) + "\n" + words
	}
	return words
}

// heldToday says whether something was held today.
func (p *Page) heldToday() bool {
	return slices.ContainsFunc(p.slots(), func(s *model.Slot) bool {
		day, _ := p.desk.Zone().Split(s.Began)
		return s.State() == model.Done && day == p.today()
	})
}

// showWall shows the wall's picture in small, in the wall's own form.
func (s *side) showWall() {
	p := s.page
	if p.plan() == nil {
		return
	}
	picture := p.desk.WallPicture()
	if picture.W > 0 && picture.H > 0 {
		s.shape.ratio = float32(picture.W / picture.H)
	}
	s.wall.SetScene(picture)
	s.caption.Set(p.wallWords())
	parts.SetVisible(s.caption, !narrow())
	next := ""
	if caption, ok := p.desk.WallNext(); ok {
		next = p.say(text.SessionWallNext, caption)
	}
	if s.next.Text() != next {
		s.next.Set(next)
		parts.SetVisible(s.next, next != "")
		s.content.Refresh()
	}
}

// wallWords says what the small picture shows.
func (p *Page) wallWords() string {
	switch {
	case p.desk.WallBlank():
		return p.say(text.SessionWallBlank)
	case p.desk.WallFrozen():
		return p.say(text.SessionWallFrozen) + " · " + p.desk.WallCaption()
	default:
		return p.desk.WallCaption()
	}
}
