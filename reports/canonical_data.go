package reports

import (
	"slices"

	"benangmerah/model"
)

// The data of a paper, in the order of their members.
type (
	paperData struct {
		Stamp
		At          model.Instant    `json:"at"` // when the version was made final, 0 of drafts
		Region      regionData       `json:"region"`
		Meeting     meetingData      `json:"meeting"`
		Before      string           `json:"agreed_before"`
		After       string           `json:"agreed_after"`
		Agreed      []agreedData     `json:"agreed"`
		Open        []openData       `json:"open"`
		Decisions   []decisionData   `json:"decisions"`
		Directives  []directiveData  `json:"directives"`
		Corrections []correctionData `json:"corrections"`
		Claims      []claimData      `json:"claims"`
		Notes       []noteData       `json:"notes"`
		Attendance  []attendanceData `json:"attendance"`
		Passed      []passedData     `json:"passed"`
		Paragraphs  []paragraphData  `json:"paragraphs"`
	}
	regionData struct {
		Name       string `json:"name"`
		Government string `json:"government"`
		Office     string `json:"office"`
		Year       int    `json:"year"`
	}
	meetingData struct {
		Title     string         `json:"title"`
		Number    string         `json:"number"`
		Place     string         `json:"place"`
		Year      int            `json:"year"`
		Base      string         `json:"base"`
		Days      []dayData      `json:"days"`
		Officials []officialData `json:"officials"`
	}
	dayData struct {
		Date  model.Date      `json:"date"`
		Start model.DayMinute `json:"start"`
		End   model.DayMinute `json:"end"`
	}
	officialData struct {
		Office string     `json:"office"`
		Name   string     `json:"name"`
		Rank   string     `json:"rank"`
		NIP    string     `json:"nip"`
		Role   model.Role `json:"role"`
	}
	agreedData struct {
		Agency     string          `json:"agency"`
		Unit       string          `json:"unit"`
		Code       string          `json:"code"`
		Name       string          `json:"name"`
		Leaf       bool            `json:"leaf"`
		Before     string          `json:"before"` // "" where there is no figure
		After      string          `json:"after"`
		Outside    [2]string       `json:"outside"` // before and after: money outside the region's own budget
		Indicators []indicatorData `json:"indicators"`
	}
	indicatorData struct {
		Text   string `json:"text"`
		Unit   string `json:"unit"`
		Before string `json:"before"`
		After  string `json:"after"`
	}
	openData struct {
		Agency  string        `json:"agency"`
		Unit    string        `json:"unit"`
		Code    string        `json:"code"` // "" where it is the whole agency
		Name    string        `json:"name"`
		Before  string        `json:"before"`
		Verdict model.Verdict `json:"verdict"`
		Reason  string        `json:"reason"`
	}
	decisionData struct {
		Agency  string        `json:"agency"`
		Code    string        `json:"code"`
		Verdict model.Verdict `json:"verdict"`
		Reason  string        `json:"reason"`
		Speaker string        `json:"speaker"`
		At      model.Instant `json:"at"`
	}
	directiveData struct {
		Agency   string               `json:"agency"`
		Code     string               `json:"code"`
		Text     string               `json:"text"`
		Owner    string               `json:"owner"`
		Due      model.Date           `json:"due"`
		State    model.DirectiveState `json:"state"`
		Finished model.Date           `json:"finished"`
		Evidence string               `json:"evidence"`
		Speaker  string               `json:"speaker"`
		At       model.Instant        `json:"at"`
	}
	correctionData struct {
		Agency    string                `json:"agency"`
		Code      string                `json:"code"`
		Field     model.Field           `json:"field"`
		Indicator string                `json:"indicator"`
		Fund      string                `json:"fund"`
		Stage     string                `json:"stage"`
		Year      int                   `json:"year"`
		Old       string                `json:"old"`
		New       string                `json:"new"`
		Reason    string                `json:"reason"`
		State     model.CorrectionState `json:"state"`
		Speaker   string                `json:"speaker"`
		At        model.Instant         `json:"at"`
	}
	claimData struct {
		Agency  string        `json:"agency"`
		Text    string        `json:"text"`
		Value   string        `json:"value"`
		Source  string        `json:"source"`
		Speaker string        `json:"speaker"`
		At      model.Instant `json:"at"`
	}
	noteData struct {
		Agency  string        `json:"agency"`
		Text    string        `json:"text"`
		Speaker string        `json:"speaker"`
		At      model.Instant `json:"at"`
	}
	attendanceData struct {
		Date     model.Date     `json:"date"`
		Name     string         `json:"name"`
		Office   string         `json:"office"`
		Agency   string         `json:"agency"`
		Presence model.Presence `json:"presence"`
		Deputy   string         `json:"deputy"`
	}
	passedData struct {
		Check   Check  `json:"check"`
		Subject string `json:"subject"`
		Count   int    `json:"count"`
		Reason  string `json:"reason"`
	}
	paragraphData struct {
		Paragraph string `json:"paragraph"`
		Text      string `json:"text"`
	}
)

// canonical gathers the data of a paper.
type canonical struct {
	*composer
	request Request
}

func (c *canonical) data() *paperData {
	d := &paperData{
		Stamp: c.stamp(), Region: regionData{c.region.Name, c.region.Government, c.region.Office, c.region.Year}, Meeting: c.meetingData(),
		Before: plain(0), After: plain(0), Agreed: []agreedData{}, Open: []openData{}, Decisions: []decisionData{}, Directives: []directiveData{},
		Corrections: []correctionData{}, Claims: []claimData{}, Notes: []noteData{}, Attendance: c.attendanceData(), Passed: []passedData{},
		Paragraphs: []paragraphData{},
	}
	if c.request.Kind.Sealed() {
		c.fill(d)
	}
	return d
}

// fill adds what was agreed, decided and said.
func (c *canonical) fill(d *paperData) {
	before, after := c.totals()
	d.Before, d.After = plain(before.Amount), plain(after.Amount)
	d.Decisions, d.Directives, d.Corrections = c.decisionData(), c.directiveData(), c.correctionData()
	d.Claims, d.Notes, d.Passed, d.Paragraphs = c.claimData(), c.noteData(), c.passedData(), c.paragraphData()
	if f := c.options.Final; f != nil {
		d.At = f.At
	}
	for _, a := range c.agreements {
		if c.about(a.Agency.ID) {
			d.Agreed, d.Open = append(d.Agreed, c.agreedData(a)...), append(d.Open, c.openData(a)...)
		}
	}
}

func (c *canonical) stamp() Stamp {
	r := c.request
	s := Stamp{
		Format: CanonicalFormat, FormatVersion: r.form(), Kind: r.Kind, Public: r.Public, Sheet: sheetName(r.Paper), Ranking: r.ranking(c.plan),
		Against: r.Against, Fingerprint: c.digest,
	}
	if r.Kind.ByAgency() {
		s.Agency = r.Agency
	}
	if r.Kind.ByDay() {
		s.Day = r.Day
	}
	if f := r.Final; f != nil {
		s.Version, s.Fingerprint, s.Size, s.Root = f.Version, f.Fingerprint, f.Size, f.Root
	}
	return s
}

func (c *canonical) meetingData() meetingData {
	m := meetingData{
		Title: c.meeting.Title, Number: c.meeting.Number, Place: c.meeting.Place, Year: c.meeting.Year, Base: c.meeting.Base.String(),
		Days: []dayData{}, Officials: []officialData{},
	}
	for _, d := range c.plan.Days.Of(c.meeting.ID) {
		m.Days = append(m.Days, dayData{d.Date, d.Start, d.End})
	}
	for _, o := range c.plan.Officials.Of(0) {
		data := officialData{Office: o.Office, Name: o.Name, Rank: o.Rank, Role: o.Role}
		if c.printsNIP(o) {
			data.NIP = o.NIP
		}
		m.Officials = append(m.Officials, data)
	}
	return m
}

// signing are the roles of those who sign a paper of a kind, each the first official who has it. Papers of the other kinds are not signed with a NIP.
var signing = map[Kind][]model.Role{
	KindMinutes: {model.Chair, model.Knowing}, KindNotula: {model.Chair, model.Secretary}, KindExtract: {model.Secretary},
}

// printsNIP says whether the paper prints the NIP of an official.
func (c *canonical) printsNIP(o *model.Official) bool {
	switch {
	case c.options.Public:
		return false
	case c.request.form() == everyNIP:
		return true
	}
	return slices.ContainsFunc(signing[c.request.Kind], func(role model.Role) bool { return c.official(role) == o })
}

// agencyCode is the code of an agency, "" of none.
func (c *canonical) agencyCode(id model.ID) string {
	if a := c.plan.Agencies.Get(id); a != nil {
		return a.Code
	}
	return ""
}

func (c *canonical) lineCode(id model.ID) string {
	if l := c.plan.Lines.Get(id); l != nil {
		return l.Code
	}
	return ""
}

func (c *canonical) unitCode(l *model.Line) string {
	if u := c.plan.SubUnits.Get(l.SubUnit); u != nil {
		return u.Code
	}
	return ""
}

// figure gives the amount of a figure, "" where nothing is known.
func figure(f model.Figure) string {
	if !f.Known {
		return ""
	}
	return plain(f.Amount)
}

func (c *canonical) agreedData(a *model.Agreement) (list []agreedData) {
	for _, l := range a.Agreed {
		d := agreedData{
			Agency: a.Agency.Code, Unit: c.unitCode(l.Line), Code: l.Line.Code, Name: l.Line.Name, Leaf: l.Leaf, Before: figure(l.Before), After: figure(l.After),
			Outside: [2]string{plain(l.Before.Outside), plain(l.After.Outside)}, Indicators: []indicatorData{},
		}
		for _, i := range c.plan.Indicators.Of(l.Line.ID) {
			before, after := c.targetsOf(i)
			d.Indicators = append(d.Indicators, indicatorData{i.Text, i.Unit, before, after})
		}
		list = append(list, d)
	}
	return list
}

func (c *canonical) openData(a *model.Agreement) (list []openData) {
	for _, l := range a.Open {
		d := openData{Agency: a.Agency.Code, Name: a.Agency.Name, Before: figure(l.Before)}
		if l.Line != nil {
			d.Unit, d.Code, d.Name = c.unitCode(l.Line), l.Line.Code, l.Line.Name
		}
		if l.Decision != nil {
			d.Verdict, d.Reason = l.Decision.Verdict, l.Decision.Reason
		}
		list = append(list, d)
	}
	return list
}

func (c *canonical) decisionData() []decisionData {
	list := []decisionData{}
	for _, a := range c.plan.Agencies.Of(0) {
		if !c.about(a.ID) {
			continue
		}
		for _, d := range c.plan.Decisions.Of(a.ID) {
			if d.Meeting == c.meeting.ID {
				list = append(list, decisionData{a.Code, c.lineCode(d.Line), d.Verdict, d.Reason, d.Speaker, d.At})
			}
		}
	}
	return list
}

func (c *canonical) directiveData() []directiveData {
	list := []directiveData{}
	for _, d := range said(c.composer, directivesOf) {
		list = append(list, directiveData{
			c.agencyCode(d.Agency), c.lineCode(d.Line), d.Text, d.Owner, d.Due, d.State, d.Finished, d.Evidence, d.Speaker, d.At,
		})
	}
	return list
}

func (c *canonical) correctionData() []correctionData {
	list := []correctionData{}
	for _, x := range said(c.composer, correctionsOf) {
		d := correctionData{
			Agency: c.agencyCode(x.Agency), Code: c.lineCode(x.Line), Field: x.Field, Stage: x.Stage.String(), Year: x.Year, Old: x.OldText, New: x.NewText,
			Reason: x.Reason, State: x.State, Speaker: x.Speaker, At: x.At,
		}
		if x.Field == model.FieldBudget {
			d.Old, d.New = plain(x.OldAmount), plain(x.NewAmount)
		}
		if i := c.plan.Indicators.Get(x.Indicator); i != nil {
			d.Indicator = i.Text
		}
		if f := c.plan.Funds.Get(x.Fund); f != nil {
			d.Fund = f.Name
		}
		list = append(list, d)
	}
	return list
}

func (c *canonical) claimData() []claimData {
	list := []claimData{}
	for _, x := range said(c.composer, claimsOf) {
		list = append(list, claimData{c.agencyCode(x.Agency), x.Text, x.Value, x.Source, x.Speaker, x.At})
	}
	return list
}

// noteData are the notes, which only papers about the course of the meeting print.
func (c *canonical) noteData() []noteData {
	list := []noteData{}
	if c.request.Kind != KindNotula && c.request.Kind != KindExtract {
		return list
	}
	for _, x := range said(c.composer, notesOf) {
		list = append(list, noteData{c.agencyCode(x.Agency), x.Text, x.Speaker, x.At})
	}
	return list
}

func (c *canonical) attendanceData() []attendanceData {
	list := []attendanceData{}
	for _, d := range c.plan.Days.Of(c.meeting.ID) {
		for _, p := range c.plan.Participants.Of(d.ID) {
			list = append(list, attendanceData{d.Date, p.Name, p.Office, c.agencyCode(p.Agency), p.Presence, p.Deputy})
		}
	}
	return list
}

func (c *canonical) passedData() []passedData {
	list := []passedData{}
	for _, group := range letPass(c.plan) {
		for _, f := range group.findings {
			if c.about(f.Agency) {
				list = append(list, passedData{f.Check, f.Subject, f.Count, group.reason})
			}
		}
	}
	return list
}

func (c *canonical) paragraphData() []paragraphData {
	list := []paragraphData{}
	for _, r := range c.plan.Redrafts.Of(c.meeting.ID) {
		list = append(list, paragraphData{r.Paragraph, r.Text})
	}
	return list
}
