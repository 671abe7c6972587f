package main

// The modules that are looked at.
const (
	fyne     = "fyne.io/fyne/v2"
	i18n     = "github.com/nicksnyder/go-i18n/v2"
	deepcopy = "github.com/tiendc/go-deepcopy"
	excelize = "github.com/xuri/excelize/v2"
)

// edit is a piece of text that stands once in a file of a module, and what takes its place.
type edit struct{ file, from, to string }

var edits = map[string][]edit{
	// A text that has no translation is shown as it is, not filled as a template.
	fyne: {
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
