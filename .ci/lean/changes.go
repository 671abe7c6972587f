package main

// The modules that are looked at.
const (
	fyne     = "fyne.io/fyne/v2"
	i18n     = "github.com/nicksnyder/go-i18n/v2"
	deepcopy = "github.com/tiendc/go-deepcopy"
	excelize = "github.com/xuri/excelize/v2"
	pdfcpu   = "github.com/pdfcpu/pdfcpu"
	oksvg    = "github.com/fyne-io/oksvg"
	render   = "github.com/go-text/render"
	goldmark = "github.com/yuin/goldmark"
)

// edit is a piece of text that stands once in a file of a module, and what takes its place. A file of which nothing is said is left out whole.
type edit struct{ file, from, to string }

var edits = map[string][]edit{
	// A text that has no translation is shown as it is, not filled as a template.
	fyne: {
		// The fonts of the system for the language of its user, one for each style, are not read at the start: what the theme's fonts have no letter for is looked up
		// letter by letter all the same. (4 MiB of memory, and the search for all fonts of the system.)
		{"internal/painter/font.go", "\tlocal := lookupLangFont(family, aspect)\n\tif local != nil {\n\t\tfaces.addFace(local)\n\t}\n\n", ""},
		{"lang/lang.go", "\t\"log\"\n\t\"strings\"\n\t\"sync\"\n\t\"text/template\"\n", "\t\"sync\"\n"},
		{"lang/lang.go", `	t, err := template.New(key).Parse(fallback)
	if err != nil {
		log.Println("Could not parse fallback template")
		return fallback
	}
	str := &strings.Builder{}
	_ = t.Execute(str, data)
	return str.String()
`, "\treturn fallback\n"},
		// The theme puts fonts of its own into those of Fyne (app/look), sets italics upright, and nothing is set in one width. Until it does, letters are the system's.
		{"theme/bundled-fonts.go", `//go:embed font/NotoSans-Regular.ttf
var notoSansRegular []byte

`, ""},
		{"theme/bundled-fonts.go", "StaticContent: notoSansRegular", "StaticContent: interSymbolsRegular"},
		{"theme/bundled-fonts.go", `//go:embed font/NotoSans-Bold.ttf
var notoSansBold []byte

`, ""},
		{"theme/bundled-fonts.go", "StaticContent: notoSansBold,", "StaticContent: interSymbolsRegular,"},
		{"theme/bundled-fonts.go", `//go:embed font/NotoSans-Italic.ttf
var notoSansItalic []byte

var italic = &fyne.StaticResource{
	StaticName:    "NotoSans-Italic.ttf",
	StaticContent: notoSansItalic,
}

//go:embed font/NotoSans-BoldItalic.ttf
var notoSansBoldItalic []byte

var bolditalic = &fyne.StaticResource{
	StaticName:    "NotoSans-BoldItalic.ttf",
	StaticContent: notoSansBoldItalic,
}

//go:embed font/DejaVuSansMono-Powerline.ttf
var dejaVuSansMono []byte

var monospace = &fyne.StaticResource{
	StaticName:    "DejaVuSansMono-Powerline.ttf",
	StaticContent: dejaVuSansMono,
}
`, "var italic, bolditalic, monospace = regular, bold, regular\n"},
		{file: "theme/font/LICENSE_DejaVu-Powerline.txt"},
		// Nothing is fetched by HTTP.
		{"resource.go", "import (\n\t\"io\"\n\t\"net/http\"\n", "import (\n\t\"errors\"\n"},
		{"resource.go", `	res, err := http.Get(urlStr)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()

	bytes, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}

	name := filepath.Base(urlStr)
	return NewStaticResource(name, bytes), nil
`, "\treturn nil, errors.New(\"this program is built without HTTP\")\n"},
		{"app/app.go", "\tintRepo \"fyne.io/fyne/v2/internal/repository\"\n\t\"fyne.io/fyne/v2/storage\"\n\t\"fyne.io/fyne/v2/storage/repository\"\n", "\t\"fyne.io/fyne/v2/storage\"\n"},
		{file: "internal/repository/http.go"},
		{"app/app.go", `
	httpHandler := intRepo.NewHTTPRepository()
	repository.Register("http", httpHandler)
	repository.Register("https", httpHandler)
`, ""},
		{"test/driver.go", `
	httpHandler := intRepo.NewHTTPRepository()
	repository.Register("http", httpHandler)
	repository.Register("https", httpHandler)
`, ""},
		// What the program is called, it says itself; no FyneApp.toml is looked for beside it.
		{file: "app/meta_development.go"},
		{"app/app.go", "\t\tcheckLocalMetadata() // if no ID passed, check if it was in toml\n", ""},
		{"app/meta.go", `	if meta.ID == "" && meta.Name == "" {
		checkLocalMetadata()
	}

`, ""},
	},
	// A picture has the encoding of XML that names none, as ours have; a workbook may also have that of Western Europe. The others bring tables of every letter of China,
	// Japan and Korea.
	oksvg: {
		{"public.go", "\t\"golang.org/x/net/html/charset\"\n", ""},
		{"public.go", "\tdecoder.CharsetReader = charset.NewReaderLabel\n", ""},
	},
	excelize: {
		{"excelize.go", "\t\"golang.org/x/net/html/charset\"\n)\n", `	"golang.org/x/text/encoding/charmap"
)

// charsetReader reads what is written by UTF-8 and the two encodings of Western Europe.
func charsetReader(name string, from io.Reader) (io.Reader, error) {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "utf8", "utf-8":
		return from, nil
	case "ascii", "us-ascii", "latin1", "iso-8859-1", "iso8859-1", "windows-1252", "cp1252":
		return charmap.Windows1252.NewDecoder().Reader(from), nil
	}
	return nil, errors.New("this program is built without the encoding " + name)
}
`},
		{"excelize.go", "import (\n\t\"archive/zip\"\n\t\"bytes\"\n\t\"encoding/xml\"\n\t\"io\"\n", "import (\n\t\"archive/zip\"\n\t\"bytes\"\n\t\"encoding/xml\"\n\t\"errors\"\n\t\"io\"\n"},
		{"excelize.go", "CharsetReader:    charset.NewReaderLabel,", "CharsetReader:    charsetReader,"},
	},
	// A letter of a font that is a picture is drawn by its outline, which such a font has as well: no second reader of pictures.
	render: {
		{"svg.go", `import (
	"bytes"
	"image"
	"image/draw"
	"io"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
	"github.com/srwiley/oksvg"
	"github.com/srwiley/rasterx"
)
`, `import (
	"image/draw"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
)
`},
		{"svg.go", `	pixWidth := int(fixed266ToFloat(g.Width) * r.PixScale)
	pixHeight := int(fixed266ToFloat(-g.Height) * r.PixScale)
	pix, err := renderSVGStream(bytes.NewReader(svg.Source), pixWidth, pixHeight)
	if err != nil {
		return err
	}

	rect := image.Rect(int(fixed266ToFloat(g.XBearing)*r.PixScale), int(fixed266ToFloat(-g.YBearing)*r.PixScale),
		pixWidth, pixHeight)
	draw.Draw(img, rect.Add(image.Point{X: int(x), Y: int(y)}), pix, image.Point{}, draw.Over)

	// ignore the svg.Outline shapes, as they are a fallback which we won't use
	return nil
}

func renderSVGStream(stream io.Reader, width, height int) (*image.NRGBA, error) {
	icon, err := oksvg.ReadIconStream(stream)
	if err != nil {
		return nil, err
	}

	iconAspect := float32(icon.ViewBox.W / icon.ViewBox.H)
	viewAspect := float32(width) / float32(height)
	imgW, imgH := width, height
	if viewAspect > iconAspect {
		imgW = int(float32(height) * iconAspect)
	} else if viewAspect < iconAspect {
		imgH = int(float32(width) / iconAspect)
	}

	icon.SetTarget(icon.ViewBox.X, icon.ViewBox.Y, float64(imgW), float64(imgH))

	out := image.NewNRGBA(image.Rect(0, 0, imgW, imgH))
	scanner := rasterx.NewScannerGV(int(icon.ViewBox.W), int(icon.ViewBox.H), out, out.Bounds())
	raster := rasterx.NewDasher(width, height, scanner)

	icon.Draw(raster, 1)
	return out, nil
}
`, `	r.drawOutline(g, svg.Outline, r.filler, r.fillerScale, x, y)
	return nil
}
`},
	},
	// Files are read by settings that are given (reports/pdfread): never by a file of the user's folder, which brings a reader of YAML and a font. Signatures are not
	// validated, which asks servers by HTTP, and forms are not filled.
	pdfcpu: {
		{"pkg/pdfcpu/model/configuration.go", `	if ConfigPath != "disable" {
		path, err := os.UserConfigDir()
		if err != nil {
			path = os.TempDir()
		}
		if err = EnsureDefaultConfigAt(path, false); err == nil {
			c := *loadedDefaultConfig
			c.AllowedRevocationHosts = slices.Clone(loadedDefaultConfig.AllowedRevocationHosts)
			return &c
		}
		fault.Fail("config problem: %w", err)
	}
`, ""},
		{"pkg/pdfcpu/model/configuration.go", "\t\"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/fault\"\n", ""},
		{"pkg/pdfcpu/model/configuration.go", "\treturn parseConfigFile(f, path)\n", "\treturn fmt.Errorf(\"%s: this program is built without files of settings\", path)\n"},
		{file: "pkg/pdfcpu/model/parseConfig.go"},
		{file: "pkg/pdfcpu/sign.go"},
		{"pkg/pdfcpu/optimize.go", "\t\"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/primitives\"\n", ""},
		{"pkg/pdfcpu/optimize.go", `	d, err := primitives.FormFontResDict(ctx.XRefTable)
	if err != nil {
		return fmt.Errorf("form font resources: %w", err)
	}
`, `	d := types.Dict(nil)
`},
	},
	// Labels of links, of which the guide's are ours, are compared letter by letter in lower case, without the table of letters that become two.
	goldmark: {
		{"util/util.go", "\t\tfolded, ok := unicodeCaseFoldings[r]\n\t\tif !ok {\n", "\t\tfolded := []rune{unicode.ToLower(r)}\n\t\tif folded[0] == r {\n"},
	},
	// A text that is a template is an error.
	i18n: {
		{"i18n/template/text_parser.go", "import (\n\t\"bytes\"\n\t\"strings\"\n", "import (\n\t\"errors\"\n\t\"strings\"\n"},
		{"i18n/template/text_parser.go", `	if rightDelim == "" {
		rightDelim = te.RightDelim
	}
	if rightDelim == "" {
		rightDelim = "}}"
	}

	option := "missingkey=default"
	if te.Option != "" {
		option = te.Option
	}

	tmpl, err := template.New("").Delims(leftDelim, rightDelim).Option(option).Funcs(te.Funcs).Parse(src)
	if err != nil {
		return nil, err
	}
	return &parsedTextTemplate{tmpl: tmpl}, nil
}

type parsedTextTemplate struct {
	tmpl *template.Template
}

func (t *parsedTextTemplate) Execute(data any) (string, error) {
	var buf bytes.Buffer
	if err := t.tmpl.Execute(&buf, data); err != nil {
		return "", err
	}
	return buf.String(), nil
}
`, `	return nil, errors.New("this program is built without templates in translations")
}
`},
	},
	// No type is asked for methods by which it wants to be copied, so that none can be called.
	deepcopy: {
		{"util.go", "import (\n\t\"reflect\"\n\t\"strings\"\n)\n", "import \"reflect\"\n"},
		{"util.go", `const (
	typeMethodPostCopy = "PostCopy"
)
`, `// noMethod takes the place of methods of the type that is copied to, none of which was found.
func noMethod(int) reflect.Value { panic("deepcopy: this program is built without copying by methods") }
`},
		{"util.go", `	ptrType := reflect.PointerTo(typ)
	numMethods := ptrType.NumMethod()
	for i := 0; i < numMethods; i++ {
		method := ptrType.Method(i)
		switch {
		// Field copying method name must be something like ` + "`Copy<something>`" + `
		case ctx.CopyViaCopyingMethod && strings.HasPrefix(method.Name, "Copy"):
			if method.Type.NumIn() != 2 || method.Type.NumOut() != 1 {
				continue
			}
			if method.Type.Out(0) != errType {
				continue
			}
			if copyingMethods == nil {
				copyingMethods = make(map[string]*reflect.Method)
			}
			copyingMethods[method.Name] = &method

		// The method is for ` + "`post-copy`" + ` event
		case method.Name == typeMethodPostCopy:
			if method.Type.NumIn() != 2 || method.Type.NumOut() != 1 {
				continue
			}
			if method.Type.In(1) != ifaceType {
				continue
			}
			if method.Type.Out(0) != errType {
				continue
			}
			postCopyMethod = &method
		}
	}
	return copyingMethods, postCopyMethod
`, "\treturn nil, nil\n"},
		{"base_copier.go", "dst.Addr().Method(c.dstMethod)", "noMethod(c.dstMethod)"},
		{"struct_copier.go", "dst.Addr().Method(*c.postCopyMethod)", "noMethod(*c.postCopyMethod)"},
		{"struct_copier.go", "dst.Addr().Method(c.dstMethod)", "noMethod(c.dstMethod)"},
		{"struct_to_map_copier.go", "dst.Addr().Method(*c.postCopyMethod)", "noMethod(*c.postCopyMethod)"},
		{"map_to_struct_copier.go", "dstStruct.Addr().Method(*c.postCopyMethod)", "noMethod(*c.postCopyMethod)"},
	},
}
