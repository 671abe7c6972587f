package guide

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// keyNode is a key in the text, written [[Ctrl+K]].
type keyNode struct {
	ast.BaseInline
	key string
}

var kindKey = ast.NewNodeKind("Key")

// Kind implements ast.Node.
func (n *keyNode) Kind() ast.NodeKind { return kindKey }

// Dump implements ast.Node.
func (n *keyNode) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Key": n.key}, nil)
}

// keyParser reads keys. It comes before the parser of links, which begin alike.
type keyParser struct{}

// Trigger implements parser.InlineParser.
func (keyParser) Trigger() []byte { return []byte{'['} }

// Parse implements parser.InlineParser.
func (keyParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("[[")) {
		return nil
	}
	end := bytes.Index(line, []byte("]]"))
	if end < 0 {
		return nil
	}
	block.Advance(end + 2)
	return &keyNode{key: string(line[2:end])}
}
