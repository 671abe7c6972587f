// Package console joins the program to the console from which it was started. Under Windows a program is either one of consoles or one of windows, and
// one of windows is given no streams; package main of app/console is the other half.
package console
