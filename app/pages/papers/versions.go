package papers

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// reopenKey opens the meeting again.
var reopenKey = text.Plain(fyne.KeyF10)

// versionList shows what there is of the papers, the newest first: the draft while no version stands, and every version with its fingerprint and state.
type versionList struct{ page *Page }

// issues gives the versions of the meeting, the newest first.
func (l *versionList) issues() []*model.Issue {
	if !l.page.hasMeeting() {
		return nil
	}
	plan := l.page.desk.Plan()
	list := slices.Clone(plan.Issues.Of(plan.CurrentMeeting().ID))
	slices.Reverse(list)
	return list
}

// at gives the version of a row, nil for the draft.
func (l *versionList) at(row int) *model.Issue {
	if l.page.stands() == nil {
		row--
	}
	if list := l.issues(); row >= 0 && row < len(list) {
		return list[row]
	}
	return nil
}

// Rows implements parts.Data.
func (l *versionList) Rows() int {
	n := len(l.issues())
	if l.page.stands() == nil && l.page.hasMeeting() {
		n++
	}
	return n
}

// Row implements parts.Data.
func (l *versionList) Row(row int) parts.Row {
	issue := l.at(row)
	if issue == nil {
		return parts.Row{Key: "draft"}
	}
	return parts.Row{Key: strconv.Itoa(issue.Version)}
}

// Cell implements parts.Data.
func (l *versionList) Cell(row, _ int) parts.Cell {
	p, issue := l.page, l.at(row)
	if issue == nil {
		return parts.Cell{Text: p.desk.Say(text.PapersRowDraft), Below: p.desk.Say(text.PapersRowDraftNow)}
	}
	when := locale.FormatInstant(issue.At, p.desk.Zone(), p.desk.Language())
	state := l.state(issue)
	if len(p.desk.Plan().SignedCopies.Of(issue.ID)) > 0 {
		state = p.desk.Say(text.PapersSigned, state)
	}
	c := parts.Cell{Text: p.desk.Say(text.PapersVersion, issue.Version, when), Below: p.desk.Say(text.PapersRowState, shortPrint(issue.Fingerprint), state)}
	if p.stands() == nil || p.stands().ID != issue.ID {
		c.Tone = parts.Muted
	}
	return c
}

// state says whether a version stands, and if not, why.
func (l *versionList) state(issue *model.Issue) string {
	p := l.page
	if stands := p.stands(); stands != nil && stands.ID == issue.ID {
		return p.desk.Say(text.VersionStands)
	}
	if l.issues()[0].ID != issue.ID {
		return p.desk.Say(text.VersionReplaced)
	}
	var reasons []string
	for _, r := range p.desk.Plan().Reopenings.Of(issue.ID) {
		reasons = append(reasons, r.Reason)
	}
	return p.desk.Say(text.VersionReopened, strings.Join(reasons, "; "))
}

// shortPrint is the beginning of a fingerprint, to tell versions apart by.
func shortPrint(hex string) string {
	const most = 8
	return hex[:min(most, len(hex))]
}

// stands gives the version that stands, nil for none.
func (p *Page) stands() *model.Issue {
	if !p.hasMeeting() {
		return nil
	}
	return p.desk.Plan().Standing(p.desk.Plan().CurrentMeeting().ID)
}

// issue gives the version that is looked at, nil for the draft.
func (p *Page) issue() *model.Issue {
	if p.version == 0 {
		return p.stands()
	}
	for _, issue := range p.view.list.issues() {
		if issue.Version == p.version {
			return issue
		}
	}
	return nil
}

// fresh says whether the pages are what would be composed now: those of a version never change.
func (p *Page) fresh() bool {
	if p.composed < 0 || p.composed == p.desk.Acts() {
		return p.composed >= 0
	}
	issue := p.issue()
	return issue != nil && p.standing != nil && issue.ID == p.standing.ID && p.choice.kind.Sealed()
}

// fitVersion looks at what stands again where there is no version of the number that was looked at.
func (p *Page) fitVersion() {
	if p.version != 0 && p.issue() == nil {
		p.version = 0
	}
}

// lookAt shows the paper of the version in a row; the first row is what stands, else the draft, and stays so.
func (p *Page) lookAt(row int) {
	version := 0
	if issue := p.view.list.at(row); row > 0 && issue != nil {
		version = issue.Version
	}
	if version == p.version || row < 0 {
		return
	}
	p.version = version
	p.composeAnew()
}

// lookAtNewest goes back to what stands, else the draft.
func (p *Page) lookAtNewest() {
	p.version = 0
	p.view.versions.MoveTo(0, 0)
}

func (p *Page) canReopen() bool { return p.canWrite() && p.stands() != nil }

// askReopen asks why the meeting is opened again.
func (p *Page) askReopen() {
	issue := p.stands()
	if issue == nil {
		return
	}
	p.view.reason.ask(p.desk.Say(text.PapersReopenWhy, issue.Version), p.desk.Say(text.PapersReopen), func(reason string) error {
		if _, err := p.desk.Do(model.Reopen{Reason: reason}, model.Context{Reason: reason}); err != nil {
			return err
		}
		p.lookAtNewest()
		p.desk.Tell(p.desk.Say(text.PapersReopened, issue.Version))
		p.composeAnew()
		return nil
	})
}

// verify asks for a PDF and says whether it is the final paper of this file, unchanged.
func (p *Page) verify() {
	p.desk.PickFile(p.desk.Say(text.PapersVerify), []string{".pdf"}, func(path string) {
		if !p.hasMeeting() { // the file was closed meanwhile
			return
		}
		check := p.desk.VerifyPDF()
		p.desk.Slow(p.desk.Say(text.PapersVerifying), func(ctx context.Context, _ func(int, int)) (any, error) {
			return check(ctx, path)
		}, func(sentence any) { p.desk.Tell(sentence.(string)) })
	})
}
