#!/bin/sh
echo "Loaded."
