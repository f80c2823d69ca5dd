#!/bin/sh
echo "May still be open: $1"
