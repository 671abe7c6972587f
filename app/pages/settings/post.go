package settings

import (
	"cmp"
	"strconv"
	"strings"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/post"
	"benangmerah/app/text"
	"benangmerah/model"
)

// mailing is how papers are sent by mail.
type mailing struct {
	page *Page
	form *form[model.Post]
	try  *parts.KeyButton
	keep *parts.KeyButton
}

// postSection is the mail server, the sender, and what mail says.
func (p *Page) postSection() *section {
	m := &mailing{page: p}
	p.mailing = m
	m.form = &form[model.Post]{page: p, fields: m.fields()}
	m.form.read = func(plan *model.Plan) model.Post {
		if plan == nil {
			return model.Post{ID: model.PostID}
		}
		return plan.Post()
	}
	m.form.write = func(_, after model.Post) string {
		return p.do(model.Edit{Title: "setup.post", Put: []model.Record{&after}})
	}
	m.form.build()
	m.try = parts.NewKeyButton(p.desk.Say(text.SettingsPostTry), keyTry.String(), p.desk.TryPost)
	m.keep = parts.NewKeyButton(p.desk.Say(text.SettingsPostKeep), keyPassword.String(), p.desk.KeepPassword)
	bar := container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.New(layout.NewCustomPaddedHBoxLayout(look.Step), m.try, m.keep))
	s := &section{page: p, title: text.SettingsPost, summary: m.state, missing: p.withoutFile}
	return s.build(text.SettingsPostAbout, container.NewBorder(bar, nil, nil, nil, m.form.grid), m.form)
}

func (m *mailing) fields() []field[model.Post] {
	type settings = model.Post
	p, say := m.page, m.page.desk.Say
	line := func(title, remark text.Sentence, of func(r *settings) *string) field[settings] {
		return words(parts.Column{Title: say(title)}, of).about(say(remark))
	}
	subject := line(text.SettingsPostSubject, text.SettingsPostWords, func(r *settings) *string { return &r.Subject })
	subject.show = func(r *settings) parts.Cell { return m.template(r.Subject, text.MailSubject) }
	return []field[settings]{
		line(text.SettingsPostHost, text.SettingsPostHostFor, func(r *settings) *string { return &r.Host }),
		{column: parts.Column{Title: say(text.SettingsPostPort)}, remark: say(text.SettingsPostPortFor), show: portCell, set: m.setPort},
		choice(p, parts.Column{Title: say(text.SettingsPostSecure)}, m.securities, func(r *settings) *string { return &r.Security }).about(say(text.SettingsPostSecFor)),
		line(text.SettingsPostUser, text.SettingsPostUserFor, func(r *settings) *string { return &r.User }),
		line(text.SettingsPostFrom, text.SettingsPostFromFor, func(r *settings) *string { return &r.From }),
		{column: parts.Column{Title: say(text.SettingsPostRoots)}, remark: say(text.SettingsPostRootFor), show: m.rootsCell, open: m.askRoots},
		subject,
		{
			column: parts.Column{Title: say(text.SettingsPostBody)}, remark: say(text.SettingsPostBodyFor),
			show: func(r *settings) parts.Cell { return m.template(r.Body, text.MailBody) }, open: m.editBody,
		},
	}
}

// template shows what mail says, muted where it is the usual.
func (m *mailing) template(own string, usual text.Sentence) parts.Cell {
	if own == "" {
		return parts.Cell{Text: usual.ID, Below: m.page.desk.Say(text.SettingsPostUsual), Tone: parts.Muted}
	}
	return parts.Cell{Text: own}
}

func portCell(r *model.Post) parts.Cell {
	if r.Port == 0 {
		return parts.Cell{}
	}
	return parts.Cell{Text: strconv.Itoa(r.Port)}
}

func (m *mailing) setPort(r *model.Post, typed string) (refusal string) {
	typed = frame.OneLine(typed)
	n, err := strconv.Atoi(cmp.Or(typed, "0"))
	if err != nil || n < 0 || n > highestPort || typed != "" && n == 0 {
		return m.page.desk.Say(text.SettingsPostBadPort, typed)
	}
	r.Port = n
	return ""
}

const highestPort = 65535

func (m *mailing) securities() []option[string] {
	say := m.page.desk.Say
	return []option[string]{
		{value: "", name: say(text.SettingsPostAuto)}, {value: string(post.StartTLS), name: say(text.SettingsPostStart)}, {value: string(post.TLS), name: say(text.SettingsPostTLS)},
	}
}

func (m *mailing) rootsCell(r *model.Post) parts.Cell {
	if r.Roots == "" {
		return parts.Cell{Chip: m.page.desk.Say(text.SettingsPostNoRoots), Tone: parts.Muted}
	}
	return parts.Cell{Chip: m.page.desk.Say(text.SettingsPostRootsN, strings.Count(r.Roots, "-----BEGIN"))}
}

// enter brings what was asked for elsewhere into the settings as they are by then, and gives the sentence that says why not.
func (m *mailing) enter(change func(r *model.Post)) (refusal string) {
	after := m.form.value
	change(&after)
	return m.form.store(after)
}

// askRoots asks for a file of certificates, or takes those that are there off.
func (m *mailing) askRoots() {
	p := m.page
	if m.form.value.Roots != "" {
		m.form.tell(m.enter(func(r *model.Post) { r.Roots = "" }))
		return
	}
	p.desk.PickFile(p.desk.Say(text.SettingsPostPick), []string{".pem", ".crt", ".cer"}, func(path string) {
		roots, err := post.ReadRoots(path)
		if err != nil {
			p.desk.Fail(err)
			return
		}
		m.form.tell(m.enter(func(r *model.Post) { r.Roots = string(roots) }))
	})
}

// editBody asks for the text of mail.
func (m *mailing) editBody() {
	p, usual := m.page, text.MailBody.ID
	p.desk.AskText(p.desk.Say(text.SettingsPostBody), p.desk.Say(text.SettingsPostWords), cmp.Or(m.form.value.Body, usual), func(typed string) (refusal string) {
		typed = strings.TrimSpace(typed)
		if typed == usual {
			typed = ""
		}
		return m.enter(func(r *model.Post) { r.Body = typed })
	})
}

func (m *mailing) state(plan *model.Plan) state {
	r := plan.Post()
	if r.Host == "" {
		return state{sum: m.page.desk.Say(text.SettingsPostNone)}
	}
	if r.From == "" {
		return state{lacks: m.page.desk.Say(text.SettingsLacks, lower(m.page.desk.Say(text.SettingsPostFrom)))}
	}
	return state{sum: r.Host}
}

func (p *Page) inPost() bool { return p.current == SectionPost && p.active() != nil }
